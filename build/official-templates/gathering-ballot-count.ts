import { AlignmentType, Paragraph, TextRun } from "docx";
import type { FileChild, Table } from "docx";
import { exactly } from "./layout.ts";
import { officialDocument } from "./official-document.ts";
import type { OfficialTemplate } from "./official-template.ts";
import { blankLine, factLine, titleLine, unlessTag, whileTag } from "./paragraphs.ts";
import { cellText, fixedTable, tableGap, tableRow, type Cell } from "./tables.ts";

const label = (text: string): Cell => ({ text, isLabel: true });
const value = (text: string): Cell => ({ text });

// Together the width of the text area.
const ballotWidths = [1474, 1474, 1474, 1474, 1474, 1475];
const tallyWidths = [1474, 4423, 1474, 1474];
const plainWidths = [1474, 5670, 1701];
const candidateWidths = [2268, 1247, 1247, 1247, 2836];
const row = { height: 680 } as const;

function ballots(): Table {
  const heads = ["应到", "实到", "发出", "收回", "有效", "无效"];
  const tags = ["{应到票权}", "{实到票权}", "{发出}", "{收回}", "{有效}", "{无效}"];
  return fixedTable(ballotWidths, [
    tableRow(ballotWidths, heads.map(label)),
    tableRow(ballotWidths, tags.map(value), row),
  ]);
}

/** With the column of opinions given in writing, where the rule counts them in. */
function writtenTally(): Table {
  return fixedTable(tallyWidths, [
    tableRow(tallyWidths, ["意见", "画“正”处", "票数", "书面意见"].map(label)),
    tableRow(
      tallyWidths,
      [label("{#计票行}{意见}"), value(""), value("{票数}"), value("{书面票数}{/计票行}")],
      row,
    ),
  ]);
}

function plainTally(): Table {
  return fixedTable(plainWidths, [
    tableRow(plainWidths, ["意见", "画“正”处", "票数"].map(label)),
    tableRow(plainWidths, [label("{#计票行}{意见}"), value(""), value("{票数}{/计票行}")], row),
  ]);
}

function candidateTally(): Table {
  const heads = ["候选人", "赞成", "不赞成", "弃权", "画“正”处"];
  const cells = ["{#候选人}{姓名}", "", "", "", "{/候选人}"];
  return fixedTable(candidateWidths, [
    tableRow(candidateWidths, heads.map(label), { isHeader: true }),
    tableRow(candidateWidths, cells.map(value), row),
  ]);
}

const signWidths = [4422, 4423];

function signatures(): Table {
  const cell = (text: string): Cell => ({
    text,
    paragraphs: (options) => [
      cellText(text, { ...options, alignment: AlignmentType.LEFT }),
      cellText("　　　　　年　　月　　日", { ...options, alignment: AlignmentType.RIGHT }),
    ],
  });
  const names = ["监票人（签名）：{监票人}", "计票人（签名）：{计票人}"];
  return fixedTable(signWidths, [tableRow(signWidths, names.map(cell), { height: 1134 })]);
}

const resultWidths = [1474, 7371];

function result(): Table {
  return fixedTable(resultWidths, [
    tableRow(resultWidths, [label("表决结果"), { text: "{结果}", isText: true }], { height: 1134 }),
  ]);
}

/** 计票单: what was counted, by whom, and what came of it. */
export const gatheringBallotCount: OfficialTemplate = {
  name: "gathering-ballot-count",
  label: "计票单",
  recordType: "gathering",
  version: 1,
  revisedAt: "2026-11-24T00:00:00Z",
  options: [
    { name: "topic", label: "表决事项" },
    { name: "candidates", label: "候选人", help: "选举时填写，每行一名，按姓氏笔画排列" },
  ],
  build: () =>
    officialDocument("计票单", [
      titleLine("{票名}计票单"),
      blankLine(),
      factLine("会议名称", "{会议名称}"),
      factLine("会议日期", "{会议日期}"),
      factLine("表决事项", "{表决事项}"),
      factLine("表决方式", "{表决方式}"),
      tableGap(160),
      ballots(),
      tableGap(160),
      ...whileTag<FileChild>("选举", candidateTally()),
      ...unlessTag<FileChild>(
        "选举",
        ...whileTag<FileChild>("有书面意见", writtenTally()),
        ...unlessTag<FileChild>("有书面意见", plainTally()),
      ),
      tableGap(160),
      result(),
      tableGap(160),
      signatures(),
      new Paragraph({ spacing: exactly(20), children: [new TextRun({ text: "", size: 2 })] }),
    ]),
};
