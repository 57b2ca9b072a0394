import { AlignmentType, HeightRule, Paragraph, Table, TableCell, TableLayoutType } from "docx";
import { TableRow, TextRun, VerticalAlignTable, WidthType } from "docx";
import type { FileChild } from "docx";
import { overviewColumns } from "#shared/modules/gatherings/papers/attendance-overview.ts";
import { exactly, faces } from "./layout.ts";
import { officialDocument } from "./official-document.ts";
import type { OfficialTemplate } from "./official-template.ts";
import { tagLine, titleLine, unlessTag, whileTag } from "./paragraphs.ts";
import { spanOptions } from "./template-options.ts";
import { sheetLine, sheetWidths, widePage, type SheetSize } from "./wide-sheet.ts";

type Name = keyof typeof overviewColumns;

const sums = ["应到", "实到", "请假", "缺席"];
const fixed = { number: 520, name: 1150, sum: 540 } as const;

/** 序号, 姓名, a column a gathering, four sums: together the width of the sheet. */
function widthsOf(count: number, total: number): number[] {
  const rest = total - fixed.number - fixed.name - sums.length * fixed.sum;
  const column = Math.floor(rest / count);
  const name = fixed.name + rest - column * count;
  return [fixed.number, name, ...Array<number>(count).fill(column), ...sums.map(() => fixed.sum)];
}

function cell(text: string, width: number, isLabel: boolean, span = 1): TableCell {
  const font = isLabel ? faces.heading : faces.body;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: "OfficialCell",
        alignment: AlignmentType.CENTER,
        spacing: exactly(260),
        children: [new TextRun({ text, font, size: isLabel ? 14 : 18 })],
      }),
    ],
  });
}

function row(texts: readonly string[], widths: readonly number[], isHeader: boolean): TableRow {
  return new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    height: { value: 330, rule: HeightRule.ATLEAST },
    children: texts.map((text, at) => cell(text, widths[at] ?? 0, isHeader)),
  });
}

function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `{${prefix}${at + 1}}`);
}

function table(count: number, total: number): Table {
  const widths = widthsOf(count, total);
  const last = sums.map((name, at) => `{${name}}${at === sums.length - 1 ? "{/人员}" : ""}`);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: total, type: WidthType.DXA },
    columnWidths: widths,
    alignment: AlignmentType.CENTER,
    margins: { left: 10, right: 10, top: 20, bottom: 20, marginUnitType: WidthType.DXA },
    rows: [
      row(["", "会议序号", ...numbered("序", count), ...sums.map(() => "")], widths, true),
      row(["序号", "姓名　日期", ...numbered("日", count), ...sums], widths, true),
      row(["{#人员}{序号}", "{姓名}", ...numbered("格", count), ...last], widths, false),
    ],
  });
}

function sheet(count: number, total: number): FileChild[] {
  const begin = (isFirst: boolean) =>
    titleLine("参会一览", {
      ...(isFirst ? {} : { pageBreakBefore: true }),
      spacing: { ...exactly(640), after: 60 },
    });
  return [
    ...whileTag("首张", begin(true)),
    ...unlessTag("首张", begin(false)),
    sheetLine("单位：{单位}　　日期：{起止}　　会议活动共{次数}次", 0),
    table(count, total),
    sheetLine(
      "√实到　△请假　×缺席　○未登记　☆列席　－按规定不计入应到　空白为不要求参加。右边四栏是这段时间的合计。",
      80,
    ),
    sheetLine("{#对照}{对照文字}　　{/对照}", 0),
  ];
}

function overview(name: Name, label: string, size: SheetSize): OfficialTemplate {
  return {
    name,
    label,
    recordType: "branch",
    version: 1,
    revisedAt: "2026-11-24T00:00:00Z",
    options: spanOptions("会议日期从"),
    build: () =>
      officialDocument(
        "参会一览",
        [
          tagLine("{#一览页}"),
          ...sheet(overviewColumns[name], sheetWidths[size]),
          tagLine("{/一览页}"),
        ],
        widePage(size),
      ),
  };
}

/** 参会一览 on A4 across. */
export const attendanceOverview = overview("attendance-overview", "参会一览", "A4");

/** The same on A3 across, for a year of many gatherings. */
export const attendanceOverviewA3 = overview("attendance-overview-a3", "参会一览（A3）", "A3");
