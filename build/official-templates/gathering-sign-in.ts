import { AlignmentType, Paragraph, TextRun } from "docx";
import type { FileChild, Table } from "docx";
import { bodyLine, exactly, faces } from "./layout.ts";
import { blankLine, factLine, tagLine, titleLine, unlessTag, whileTag } from "./paragraphs.ts";
import { officialDocument } from "./official-document.ts";
import type { OfficialTemplate } from "./official-template.ts";
import { fixedTable, tableRow, type Cell } from "./tables.ts";
import { partOption } from "./template-options.ts";

// 序号, 姓名, 单位（班组）, 签名, 备注: together the width of the text area.
const singleWidths = [794, 1701, 2835, 2097, 1418];
// 序号, 姓名, 签名, 备注, twice.
const doubleWidths = [680, 1304, 1531, 907, 681, 1304, 1531, 907];
// 10 mm leaves room for a signature by hand.
const rowHeight = 567;

function table(
  widths: readonly number[],
  names: readonly string[],
  tags: readonly string[],
): Table {
  const heading = names.map((text): Cell => ({ text, isLabel: true }));
  return fixedTable(widths, [
    tableRow(widths, heading, { isHeader: true, height: rowHeight }),
    tableRow(
      widths,
      tags.map((text): Cell => ({ text })),
      { height: rowHeight },
    ),
  ]);
}

function singleTable(): Table {
  const names = ["序号", "姓名", "单位（班组）", "签名", "备注"];
  const tags = ["{#签到人员}{序号}", "{姓名}", "{单位}", "", "{备注}{/签到人员}"];
  return table(singleWidths, names, tags);
}

function doubleTable(): Table {
  const names = ["序号", "姓名", "签名", "备注"];
  const left = ["{#签到双行}{左序号}", "{左姓名}", "", "{左备注}"];
  const right = ["{右序号}", "{右姓名}", "", "{右备注}{/签到双行}"];
  return table(doubleWidths, [...names, ...names], [...left, ...right]);
}

// Written by hand after signing; also the paragraph Word wants after a table.
function summary(): Paragraph {
  return new Paragraph({
    style: "OfficialCell",
    alignment: AlignmentType.LEFT,
    spacing: { ...exactly(360), before: 120 },
    children: [new TextRun({ text: "应到{应到人数}，实到＿＿＿{量词}。", font: faces.body })],
  });
}

/** Each further sheet begins a page: the break stands before its first title line. */
function sheet(): FileChild[] {
  const next = new Paragraph({ pageBreakBefore: true, spacing: exactly(20), children: [] });
  return [
    ...unlessTag("首张", next),
    ...whileTag("标题分行", titleLine("{行}")),
    ...whileTag("有场次", titleLine("（{场次名称}）", { spacing: exactly(bodyLine) })),
    blankLine(),
    factLine("会议名称", "{会议名称}", { keepNext: true }),
    factLine("会议时间", "{日期} {开始时间}", { keepNext: true }),
    factLine("会议地点", "{地点}", {
      keepNext: true,
      spacing: { ...exactly(bodyLine), after: 120 },
    }),
    ...whileTag<FileChild>("单栏", singleTable()),
    ...whileTag<FileChild>("双栏", doubleTable()),
    summary(),
  ];
}

/** 签到表: one row for each person, some spare rows, a sheet for each session. */
export const gatheringSignIn: OfficialTemplate = {
  name: "gathering-sign-in",
  label: "签到表",
  recordType: "gathering",
  version: 2,
  revisedAt: "2026-11-24T00:00:00Z",
  options: [
    partOption,
    {
      name: "columns",
      label: "栏数",
      preset: 1,
      choices: [
        { value: 1, label: "一栏（印班组）" },
        { value: 2, label: "两栏（一页多印些人）" },
      ],
      isRemembered: true,
    },
    { name: "spareLines", label: "空行数", preset: 3, isRemembered: true },
  ],
  build: () => officialDocument("签到表", [tagLine("{#签到表}"), ...sheet(), tagLine("{/签到表}")]),
};
