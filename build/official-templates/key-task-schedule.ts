import {
  AlignmentType,
  HeightRule,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { ISectionPropertiesOptions } from "docx";
import { schedulePapers } from "#shared/modules/plans/issue-paper.ts";
import { exactly, faces } from "./layout.ts";
import { officialDocument } from "./official-document.ts";
import type { OfficialTemplate } from "./official-template.ts";
import { titleLine } from "./paragraphs.ts";

/** 五号: a table of a dozen columns has no room for more. */
const cellSize = 21;
const cellLine = 300;

type Page = NonNullable<ISectionPropertiesOptions["page"]>;

/** Landscape: the binding edge is at the top. */
const margin = {
  ...{ top: 1587, bottom: 1304, left: 1134, right: 1134 },
  ...{ header: 851, footer: 737 },
};

// Sizes as upright; docx turns them.
const sizes = {
  "key-task-schedule": { width: 11906, height: 16838 },
  "key-task-schedule-a3": { width: 16838, height: 23811 },
} as const;

function pageOf(name: keyof typeof sizes): Page {
  return { size: { ...sizes[name], orientation: PageOrientation.LANDSCAPE }, margin };
}

function cell(text: string, width: number, isLabel: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: "OfficialCell",
        alignment: isLabel ? AlignmentType.CENTER : AlignmentType.LEFT,
        spacing: exactly(cellLine),
        children: [
          new TextRun({ text, size: cellSize, font: isLabel ? faces.heading : faces.body }),
        ],
      }),
    ],
  });
}

/** One column that becomes as many as the branch's layout has. */
function table(total: number): Table {
  const row = (text: string, isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      height: { value: 454, rule: HeightRule.ATLEAST },
      children: [cell(text, total, isHeader)],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: total, type: WidthType.DXA },
    columnWidths: [total],
    alignment: AlignmentType.CENTER,
    margins: { left: 57, right: 57, top: 28, bottom: 28, marginUnitType: WidthType.DXA },
    rows: [row("{栏名}", true), row("{#表格行}{栏值}{/表格行}", false)],
  });
}

function schedule(name: keyof typeof sizes, label: string): OfficialTemplate {
  return {
    name,
    label,
    recordType: "keyTaskIssue",
    version: 2,
    revisedAt: "2026-11-24T12:00:00Z",
    options: [],
    build: () =>
      officialDocument(
        "重点工作推进表",
        [
          titleLine("{标题}", { spacing: { ...exactly(640), after: 120 } }),
          table(schedulePapers[name]),
          new Paragraph({
            alignment: AlignmentType.LEFT,
            spacing: { ...exactly(360), before: 80 },
            children: [new TextRun({ text: "共{项数}项。", size: cellSize })],
          }),
        ],
        pageOf(name),
      ),
  };
}

/** 重点工作推进表 on A4 across. */
export const keyTaskSchedulePaper = schedule("key-task-schedule", "重点工作推进表");

/** The same on A3 across, for a table of many columns. */
export const keyTaskScheduleA3Paper = schedule("key-task-schedule-a3", "重点工作推进表（A3）");
