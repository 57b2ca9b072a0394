import { AlignmentType, Paragraph, TextRun } from "docx";
import type { FileChild, IParagraphOptions, Table } from "docx";
import { compactPage, exactly, faces } from "./layout.ts";
import { officialDocument } from "./official-document.ts";
import type { OfficialTemplate } from "./official-template.ts";
import { tagLine, titleLine, whileTag } from "./paragraphs.ts";
import {
  cellText,
  closingRow,
  fixedTable,
  ruledBorders,
  tableGap,
  tableRow,
  type Cell,
} from "./tables.ts";
import { partOption } from "./template-options.ts";

// Together the width of the text area.
const factWidths = [1304, 3686, 1077, 2778];
const recordWidths = [1304, 7541];
const itemWidths = [737, 4309, 1361, 2438];
const signWidths = [4422, 4423];

function label(text: string): Cell {
  return { text, isLabel: true };
}

function value(text: string, span = 1): Cell {
  return { text, span, isLeft: true };
}

function wide(text: string, content: string) {
  return tableRow(factWidths, [label(text), value(content, 3)]);
}

function optional(flag: string, text: string, tag: string) {
  return wide(`{#${flag}}${text}`, `{${tag}}{/${flag}}`);
}

function facts(): Table {
  return fixedTable(factWidths, [
    wide("党组织", "{党组织全称}"),
    wide("会议名称", "{会议名称}"),
    tableRow(factWidths, [
      label("时间"),
      value("{会议日期} {会议时间}"),
      label("地点"),
      value("{会议地点}"),
    ]),
    optional("有合开说明", "合并召开", "合开说明"),
    tableRow(factWidths, [label("主持人"), value("{主持人}"), label("记录人"), value("{记录人}")]),
    wide("到会情况", "{到会情况}"),
    optional("有表决权情况", "表决权", "表决权情况"),
    optional("有实到", "到会人员", "到会人员"),
    optional("有请假", "请假人员", "请假人员"),
    optional("有缺席", "缺席人员", "缺席人员"),
    optional("有列席", "列席人员", "列席人员"),
    optional("有不计入应到", "不计应到", "不计入应到人员"),
    optional("有未登记", "尚未登记", "未登记人员"),
    wide("{#场次}{名称}", "{时间}，{地点}；到会{到会人数}：{到会人员}{/场次}"),
  ]);
}

/** A topic's own line is in 黑体; everything else in 仿宋. */
function recordText(options: IParagraphOptions): Paragraph[] {
  const run = (text: string, font = faces.body) => new TextRun({ text, font });
  return [
    new Paragraph({
      style: "OfficialCell",
      ...options,
      children: [
        run("{#题目行}", faces.heading),
        run("{文字}", faces.heading),
        run("{/题目行}", faces.heading),
        run("{^题目行}"),
        run("{文字}"),
        run("{/题目行}{/记录行}"),
      ],
    }),
  ];
}

function heading(text: string, widths: readonly number[]) {
  const cell: Cell = { text, span: widths.length, isLabel: true };
  return tableRow(widths, [cell], { isHeader: true, keepNext: true });
}

function recordTable(): Table {
  return fixedTable(recordWidths, [
    heading("{部分标题}", recordWidths),
    tableRow(recordWidths, [
      { text: "{#记录行}{标签}", isLabel: true, isTop: true, borders: ruledBorders },
      { text: "", isText: true, isTop: true, borders: ruledBorders, paragraphs: recordText },
    ]),
    closingRow(recordWidths),
  ]);
}

function itemTable(): Table {
  const names = ["序号", "议定事项", "责任人", "完成时限"];
  return fixedTable(itemWidths, [
    tableRow(itemWidths, names.map(label), { isHeader: true, keepNext: true }),
    tableRow(itemWidths, [
      { text: "{#议定事项}{序号}" },
      value("{事项}"),
      { text: "{责任人}" },
      { text: "{完成时限}{/议定事项}" },
    ]),
  ]);
}

function noteTable(): Table {
  return fixedTable(recordWidths, [tableRow(recordWidths, [label("备注"), value("{备注}")])]);
}

function signTable(): Table {
  const cell = (text: string): Cell => ({
    text,
    paragraphs: (options) => [
      cellText(text, { ...options, alignment: AlignmentType.LEFT }),
      cellText("　　　　　年　　月　　日", { ...options, alignment: AlignmentType.RIGHT }),
    ],
  });
  return fixedTable(signWidths, [
    tableRow(signWidths, [cell("主持人（签名）："), cell("记录人（签名）：")], { height: 1134 }),
  ]);
}

/** The record in table form under the title that is given. */
export function compactMinutesBody(title: Paragraph[]): FileChild[] {
  return [
    ...title,
    tableGap(160),
    facts(),
    tagLine("{#部分}"),
    tableGap(),
    recordTable(),
    ...whileTag<FileChild>("有议定事项", tableGap(), itemTable()),
    tagLine("{/部分}"),
    ...whileTag<FileChild>("有备注", tableGap(), noteTable()),
    tableGap(),
    signTable(),
    // Word wants a paragraph after a table; one this small never needs a page of its own.
    new Paragraph({ spacing: exactly(20), children: [new TextRun({ text: "", size: 2 })] }),
  ];
}

const ownTitle = (): Paragraph[] => whileTag("标题分行", titleLine("{行}"));

/** 会议记录 in table form, 小四, as in a branch's workbook: the usual one. */
export const gatheringMinutesCompact: OfficialTemplate = {
  name: "gathering-minutes-compact",
  label: "会议记录",
  recordType: "gathering",
  version: 1,
  revisedAt: "2026-11-24T00:00:00Z",
  options: [partOption],
  build: () => officialDocument("会议记录", compactMinutesBody(ownTitle()), compactPage),
};
