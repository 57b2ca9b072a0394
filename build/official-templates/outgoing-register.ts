import { AlignmentType, PageOrientation, Paragraph, TextRun } from "docx";
import type { ISectionPropertiesOptions } from "docx";
import { exactly, faces, size } from "./layout.ts";
import { officialDocument } from "./official-document.ts";
import type { OfficialTemplate } from "./official-template.ts";
import { titleLine } from "./paragraphs.ts";
import { fixedTable, tableRow } from "./tables.ts";

/** A4 on its side; the binding edge is at the top. */
const page: NonNullable<ISectionPropertiesOptions["page"]> = {
  size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
  margin: { top: 1587, bottom: 1304, left: 1134, right: 1134, header: 851, footer: 737 },
};

// 发文字号, 标题, 文种, 印发日期, 签发人, 主送, 抄送, 份数, 备注: together 14570 twips.
const widths = [3050, 3650, 720, 1400, 1050, 1500, 1150, 680, 1370];
const width = widths.reduce((sum, one) => sum + one, 0);

const names = ["发文字号", "标题", "文种", "印发日期", "签发人", "主送", "抄送", "份数", "备注"];
const left = new Set(["标题", "主送", "抄送", "备注"]);

function cellTag(name: string, at: number): string {
  return `${at === 0 ? "{#登记}" : ""}{${name}}${at === names.length - 1 ? "{/登记}" : ""}`;
}

function line(text: string, alignment: (typeof AlignmentType)[keyof typeof AlignmentType]) {
  return new Paragraph({
    alignment,
    spacing: { ...exactly(400), before: 60, after: 60 },
    children: [new TextRun({ text, size: size.table, font: faces.body })],
  });
}

/** 发文登记簿 of a series and year on A4 across; it holds no classified papers. */
export const outgoingRegister: OfficialTemplate = {
  name: "outgoing-register",
  label: "发文登记簿",
  recordType: "outgoingRegister",
  version: 1,
  revisedAt: "2026-11-25T00:00:00Z",
  options: [],
  build: () =>
    officialDocument(
      "发文登记簿",
      [
        titleLine("发文登记簿", { spacing: { ...exactly(640), after: 60 } }),
        line("{党组织}　　{序列}　　{年份}年", AlignmentType.CENTER),
        fixedTable(
          widths,
          [
            tableRow(
              widths,
              names.map((text) => ({ text, isLabel: true })),
              { isHeader: true },
            ),
            tableRow(
              widths,
              names.map((name, at) => ({ text: cellTag(name, at), isLeft: left.has(name) })),
            ),
          ],
          width,
        ),
        line("{合计}截至{截至日期}。涉密文件不在本簿登记。", AlignmentType.LEFT),
      ],
      page,
    ),
};
