import { Paragraph, TextRun } from "docx";
import type { FileChild } from "docx";
import { factsBookName } from "#shared/modules/documents/facts-book.ts";
import { compactPage, exactly, faces } from "./layout.ts";
import { officialDocument } from "./official-document.ts";
import type { OfficialTemplate } from "./official-template.ts";
import { tagLine, titleLine } from "./paragraphs.ts";
import { fixedTable, tableRow, type Cell } from "./tables.ts";
import { spanOptions } from "./template-options.ts";
import { sheetLine } from "./wide-sheet.ts";

// Together the width of the text area.
const widths = [2381, 2041, 4423];

const label = (text: string): Cell => ({ text, isLabel: true });

function table(): FileChild {
  return fixedTable(widths, [
    tableRow(widths, ["{栏一}", "{栏二}", "{栏三}"].map(label), { isHeader: true, keepNext: true }),
    tableRow(widths, [
      { text: "{#数据行}{数据一}", isLeft: true },
      { text: "{数据二}", isLeft: true },
      { text: "{数据三}{/数据行}", isLeft: true },
    ]),
  ]);
}

function heading(): Paragraph {
  return new Paragraph({
    style: "OfficialHeading",
    spacing: { ...exactly(480), before: 160 },
    indent: { firstLine: 0, firstLineChars: 0 },
    children: [new TextRun({ text: "{序号汉字}、{表名}", font: faces.heading, size: 28 })],
  });
}

/** 工作总结数据册 of any period: figures with where they come from, and no word of praise. */
export const factsBook: OfficialTemplate = {
  name: factsBookName,
  label: "工作总结数据册",
  recordType: "branch",
  version: 1,
  revisedAt: "2026-11-24T00:00:00Z",
  options: spanOptions("起止日期从"),
  build: () =>
    officialDocument(
      "工作总结数据册",
      [
        titleLine("工作总结数据册"),
        sheetLine("单位：{单位}", 120, 0),
        sheetLine("起止：{起止}", 0),
        tagLine("{#数据表}"),
        heading(),
        table(),
        sheetLine("来源：{来源}。", 40, 0),
        tagLine("{/数据表}"),
        sheetLine("以上都取自本支部登记的记录，没有登记的不列。", 200, 0),
      ],
      compactPage,
    ),
};
