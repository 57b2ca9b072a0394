import { AlignmentType, PageOrientation, Paragraph, TextRun } from "docx";
import type { ISectionPropertiesOptions, Table } from "docx";
import { incomingRegisterName } from "#shared/modules/evidence/incoming-register.ts";
import { exactly, faces } from "./layout.ts";
import { officialDocument } from "./official-document.ts";
import type { OfficialTemplate } from "./official-template.ts";
import { titleLine } from "./paragraphs.ts";
import { fixedTable, tableRow, type Cell } from "./tables.ts";
import { spanOptions } from "./template-options.ts";

/** A4 across: the binding edge is at the top. Sizes as upright; docx turns them. */
const page: NonNullable<ISectionPropertiesOptions["page"]> = {
  size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
  margin: {
    ...{ top: 1587, bottom: 1304, left: 1134, right: 1134 },
    ...{ header: 851, footer: 737 },
  },
};

interface Column {
  readonly label: string;
  readonly width: number;
  readonly isLeft?: boolean;
}

const columns: readonly Column[] = [
  { label: "序号", width: 600 },
  { label: "收文日期", width: 2100 },
  { label: "来文单位", width: 1700, isLeft: true },
  { label: "文号", width: 2400, isLeft: true },
  { label: "标题", width: 2750, isLeft: true },
  { label: "要求", width: 820 },
  { label: "传达", width: 2100, isLeft: true },
  { label: "办理情况", width: 2100, isLeft: true },
];

function cellTag(label: string, index: number): string {
  const open = index === 0 ? "{#收文}" : "";
  return `${open}{${label}}${index === columns.length - 1 ? "{/收文}" : ""}`;
}

function table(): Table {
  const widths = columns.map(({ width }) => width);
  const heads = columns.map(({ label }): Cell => ({ text: label, isLabel: true }));
  const cells = columns.map(({ label, isLeft }, index): Cell => ({
    text: cellTag(label, index),
    ...(isLeft ? { isLeft } : {}),
  }));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const small = { size: 21, line: 320 } as const;
  return fixedTable(
    widths,
    [
      tableRow(widths, heads, { isHeader: true, ...small }),
      tableRow(widths, cells, { height: 454, ...small }),
    ],
    total,
  );
}

function line(text: string, before: number): Paragraph {
  return new Paragraph({
    style: "OfficialCell",
    alignment: AlignmentType.LEFT,
    spacing: { ...exactly(360), before, after: 60 },
    children: [new TextRun({ text, font: faces.body, size: 21 })],
  });
}

/** 收文登记簿 of a year, or from day to day, on A4 across. */
export const incomingRegister: OfficialTemplate = {
  name: incomingRegisterName,
  label: "收文登记簿",
  recordType: "branch",
  version: 1,
  revisedAt: "2026-11-24T00:00:00Z",
  options: spanOptions("收文日期从"),
  build: () =>
    officialDocument(
      "收文登记簿",
      [
        titleLine("收文登记簿", { spacing: { ...exactly(640), after: 60 } }),
        line("单位：{单位}　　收文日期：{起止}　　共{件数}件", 0),
        table(),
        line("“传达”按会议记录填写，“—”为不要求或没有该项内容。", 80),
      ],
      page,
    ),
};
