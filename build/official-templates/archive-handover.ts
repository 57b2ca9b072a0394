import { AlignmentType, Paragraph, TextRun } from "docx";
import type { Table } from "docx";
import { bodyLine, compactPage, exactly, faces } from "./layout.ts";
import { officialDocument } from "./official-document.ts";
import type { OfficialTemplate } from "./official-template.ts";
import { titleLine, unlessTag, whileTag } from "./paragraphs.ts";
import { fixedTable, tableGap, tableRow, type Cell } from "./tables.ts";

const factWidths = [1701, 2722, 1701, 2721];
// 序号, 题名, 日期, 保管期限, 文稿数, 页数, 备注: together the width of the text area.
const itemWidths = [600, 2745, 1300, 850, 620, 620, 2110];
/** 五号: a year has a hundred 件 and more. */
const small = { size: 21, line: 320 } as const;
const signTitles = ["移交单位（盖章）", "接收单位（盖章）", "监交人"];

const labelled = (text: string): Cell => ({ text, isLabel: true });
const filled = (text: string, span = 1): Cell => ({ text, span, isLeft: true });

function factTable(): Table {
  const row = (...cells: readonly Cell[]) => tableRow(factWidths, cells, { keepNext: true });
  return fixedTable(factWidths, [
    row(labelled("移交单位"), filled("{移交单位}"), labelled("接收单位"), filled("{接收单位}")),
    row(labelled("归档年度"), filled("{归档年度}"), labelled("打包日期"), filled("{打包日期}")),
    row(labelled("件　　数"), filled("{件数}件"), labelled("文件数"), filled("{文件数}个，{大小}")),
    row(labelled("档案包名称"), filled("{档案包名称}", 3)),
    row(labelled("清单校验值"), filled("{校验值}", 3)),
  ]);
}

function itemTable(): Table {
  const names = ["序号", "题名", "日期", "保管期限", "文稿数", "页数", "备注"];
  const tags = ["{#清单}{序号}", "{题名}", "{日期}", "{保管期限}", "{文稿数}", "", "{备注}{/清单}"];
  return fixedTable(itemWidths, [
    tableRow(itemWidths, names.map(labelled), { isHeader: true, ...small }),
    tableRow(
      itemWidths,
      tags.map((text, index): Cell => ({ text, isLeft: index === 1 || index === 6 })),
      { ...small, height: 400 },
    ),
  ]);
}

/** Room for a seal and a signature by hand. */
function signTable(titles: readonly string[]): Table {
  const width = Math.floor(8845 / titles.length);
  const widths = titles.map((_, index) =>
    index === 0 ? 8845 - width * (titles.length - 1) : width,
  );
  return fixedTable(widths, [
    tableRow(widths, titles.map(labelled), { keepNext: true }),
    tableRow(
      widths,
      titles.map((): Cell => filled("签字：")),
      { height: 1134, keepNext: true },
    ),
    tableRow(
      widths,
      titles.map((): Cell => ({ text: "　　年　　月　　日" })),
    ),
  ]);
}

function note(text: string): Paragraph {
  return new Paragraph({
    style: "OfficialCell",
    alignment: AlignmentType.LEFT,
    spacing: { ...exactly(360), before: 80 },
    children: [new TextRun({ text, font: faces.body })],
  });
}

/** 归档移交清单: what is handed over, by 件, and who signs for it. */
export const archiveHandover: OfficialTemplate = {
  name: "archive-handover",
  label: "归档移交清单",
  recordType: "archivePackage",
  version: 2,
  revisedAt: "2026-11-24T12:00:00Z",
  options: [],
  build: () =>
    officialDocument(
      "归档移交清单",
      [
        titleLine("归档移交清单", { spacing: { ...exactly(bodyLine), after: 160 } }),
        factTable(),
        tableGap(),
        itemTable(),
        note(
          "档号、件号由档案室给定；页数按签字的纸质件填写。清单校验值即档案包中manifest-sha256.txt的SHA-256。",
        ),
        tableGap(),
        ...whileTag("有监交人", signTable(signTitles)),
        ...unlessTag("有监交人", signTable(signTitles.slice(0, 2))),
        note("一式两份，移交、接收双方各留一份。"),
      ],
      compactPage,
    ),
};
