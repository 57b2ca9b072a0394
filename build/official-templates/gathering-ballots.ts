import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { ITableCellBorders, ISectionPropertiesOptions } from "docx";
import { exactly, faces, size } from "./layout.ts";
import { unnumberedDocument } from "./official-document.ts";
import type { OfficialTemplate } from "./official-template.ts";
import { unlessTag, whileTag } from "./paragraphs.ts";
import { fixedTable, tableRow, type Cell } from "./tables.ts";

const margin = 680;
const side = 1134;
const width = 11906 - 2 * side;

/** In twips: half of A4 less the margin above: the cut runs through the middle of the sheet. */
const halfHeight = 16838 / 2 - margin;

const page: NonNullable<ISectionPropertiesOptions["page"]> = {
  size: { width: 11906, height: 16838 },
  margin: {
    ...{ top: margin, bottom: margin - 80, left: side, right: side },
    ...{ header: 300, footer: 300 },
  },
};

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const cut = { style: BorderStyle.DASHED, size: 6, color: "808080" } as const;

function line(text: string, font = faces.body, half: number = size.fourth): TextRun {
  return new TextRun({ text, font, size: half, characterSpacing: 0 });
}

function placed(
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  before: number,
  ...children: TextRun[]
): Paragraph {
  return new Paragraph({
    style: "OfficialCell",
    alignment,
    spacing: { ...exactly(480), before },
    children,
  });
}

const boxWidths = [2900, 2900, 2900];
const listWidths = [3500, 1733, 1733, 1734];
const boxTotal = 8700;
const opinions = ["赞成", "不赞成", "弃权"];

function opinionBoxes(): Table {
  const heads = opinions.map((text): Cell => ({ text, isLabel: true }));
  const blank = opinions.map((): Cell => ({ text: "" }));
  const rows = [
    tableRow(boxWidths, heads, { height: 540 }),
    tableRow(boxWidths, blank, { height: 1000 }),
  ];
  return fixedTable(boxWidths, rows, boxTotal);
}

function candidateTable(): Table {
  const heads = ["候选人", ...opinions].map((text): Cell => ({ text, isLabel: true }));
  const row = [{ text: "{#候选人}{姓名}" }, { text: "" }, { text: "" }, { text: "{/候选人}" }];
  const other = [{ text: "另选他人：", isLeft: true }, { text: "" }, { text: "" }, { text: "" }];
  const rows = [
    tableRow(listWidths, heads, { height: 400 }),
    tableRow(listWidths, row, { height: 400 }),
    tableRow(listWidths, other, { height: 400 }),
  ];
  return fixedTable(listWidths, rows, boxTotal);
}

// Stays as a paragraph, since the loop ends in a row of its own.
const closingTag = () =>
  new Paragraph({
    spacing: exactly(20),
    children: [new TextRun({ text: "{/票页}", size: 2 })],
  });

const gapLine = () => new Paragraph({ spacing: exactly(160), children: [] });

/** What one ballot says; each of them is the same. */
function ballot(open = ""): (Paragraph | Table)[] {
  const { LEFT, RIGHT } = AlignmentType;
  return [
    new Paragraph({
      style: "OfficialTitle",
      // Kept with what follows, the half sheet would leave its page.
      keepNext: false,
      spacing: { ...exactly(640), before: 200 },
      children: [line(`${open}{票名}`, faces.title, 36)],
    }),
    placed(LEFT, 160, line("会议名称：", faces.heading), line("{会议名称}")),
    placed(LEFT, 0, line("表决事项：", faces.heading), line("{表决事项}")),
    gapLine(),
    ...whileTag<Paragraph | Table>("选举", candidateTable()),
    ...unlessTag<Paragraph | Table>("选举", opinionBoxes()),
    new Paragraph({
      style: "OfficialCell",
      alignment: LEFT,
      spacing: { ...exactly(360), before: 100 },
      children: [line("说明：{填写说明}", faces.body, size.table)],
    }),
    ...whileTag("记名", placed(LEFT, 60, line("表决人（签名）："))),
    placed(RIGHT, 60, line("{党组织署名}")),
    placed(RIGHT, 0, line("{会议日期}")),
  ];
}

function half(
  children: (Paragraph | Table)[],
  top: NonNullable<ITableCellBorders["top"]>,
): TableRow {
  return new TableRow({
    cantSplit: true,
    height: { value: halfHeight, rule: HeightRule.ATLEAST },
    children: [
      new TableCell({
        width: { size: width, type: WidthType.DXA },
        borders: { top, left: none, right: none, bottom: none },
        children,
      }),
    ],
  });
}

function halves(): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    alignment: AlignmentType.CENTER,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none },
    rows: [
      half(ballot("{#票页}"), none),
      half([...whileTag("有下票", ...ballot()), closingTag()], cut),
    ],
  });
}

/** 表决票 or 选票: two to a sheet of A4, cut through the middle; as many as there are voters. */
export const gatheringBallots: OfficialTemplate = {
  name: "gathering-ballots",
  label: "表决票（选票）",
  recordType: "gathering",
  version: 1,
  revisedAt: "2026-11-24T00:00:00Z",
  options: [
    { name: "topic", label: "表决事项" },
    { name: "copies", label: "张数", help: "默认是有表决权的人数，每页印两张，从中间裁开" },
    { name: "candidates", label: "候选人", help: "选举时填写，每行一名，按姓氏笔画排列" },
  ],
  build: () =>
    unnumberedDocument(
      "表决票",
      [halves(), new Paragraph({ spacing: exactly(20), children: [] })],
      page,
    ),
};
