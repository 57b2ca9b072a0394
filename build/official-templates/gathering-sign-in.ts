import { AlignmentType, HeightRule, Paragraph, Table, TableCell } from "docx";
import { TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from "docx";
import { bodyLine, exactly, faces, textWidth } from "./layout.ts";
import { blankLine, factLine, titleLine } from "./paragraphs.ts";
import { officialDocument } from "./official-document.ts";
import type { OfficialTemplate } from "./official-template.ts";

// 序号, 姓名, 单位（班组）, 签名, 备注: together the width of the text area.
const columnWidths = [794, 1701, 2835, 2097, 1418];
// 10 mm leaves room for a signature by hand.
const rowHeight = 567;

function cell(text: string, index: number, heading: boolean): TableCell {
  const font = heading ? faces.heading : faces.body;
  return new TableCell({
    width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [new Paragraph({ style: "OfficialCell", children: [new TextRun({ text, font })] })],
  });
}

function row(texts: string[], heading = false): TableRow {
  return new TableRow({
    tableHeader: heading,
    cantSplit: true,
    height: { value: rowHeight, rule: HeightRule.ATLEAST },
    children: texts.map((text, index) => cell(text, index, heading)),
  });
}

function signInTable(): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths,
    alignment: AlignmentType.CENTER,
    rows: [
      row(["序号", "姓名", "单位（班组）", "签名", "备注"], true),
      row(["{#签到人员}{序号}", "{姓名}", "{单位}", "", "{备注}{/签到人员}"]),
      row(["{#空行}{序号}", "", "", "", "{/空行}"]),
    ],
  });
}

// Written by hand after signing; also the paragraph Word wants after a table.
function summary(): Paragraph {
  return new Paragraph({
    style: "OfficialCell",
    alignment: AlignmentType.LEFT,
    spacing: { ...exactly(360), before: 120 },
    children: [new TextRun("应到{应到人数}，实到＿＿＿名。")],
  });
}

/** 签到表: one row for each person, some spare rows; the heading row is repeated on every page. */
export const gatheringSignIn: OfficialTemplate = {
  name: "gathering-sign-in",
  label: "签到表",
  recordType: "gathering",
  version: 1,
  revisedAt: "2026-01-01T00:00:00Z",
  build: () =>
    officialDocument("签到表", [
      titleLine("{会议类型}签到表"),
      blankLine(),
      factLine("会议名称", "{会议名称}", { keepNext: true }),
      factLine("会议时间", "{会议日期} {开始时间}", { keepNext: true }),
      factLine("会议地点", "{会议地点}", {
        keepNext: true,
        spacing: { ...exactly(bodyLine), after: 120 },
      }),
      signInTable(),
      summary(),
    ]),
};
