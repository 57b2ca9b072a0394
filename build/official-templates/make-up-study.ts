import { makeUpName } from "#shared/modules/gatherings/papers/make-up-study.ts";
import { exactly } from "./layout.ts";
import { officialDocument } from "./official-document.ts";
import type { OfficialTemplate } from "./official-template.ts";
import { titleLine } from "./paragraphs.ts";
import { fixedTable, tableRow, type Cell } from "./tables.ts";
import { spanOptions } from "./template-options.ts";
import { sheetLine, sheetWidths, widePage } from "./wide-sheet.ts";

const columns = [
  { label: "序号", tag: "{#补学}{序号}", width: 680 },
  { label: "学习日期", tag: "{日期}", width: 2240 },
  { label: "学习内容", tag: "{内容}", width: 3850, isLeft: true },
  { label: "姓名", tag: "{姓名}", width: 1200 },
  { label: "未参加", tag: "{缺课}", width: 900 },
  { label: "补学日期", tag: "", width: 1700 },
  { label: "补学方式", tag: "", width: 1600 },
  { label: "本人签名", tag: "{/补学}", width: 2400 },
] as const;

const widths = columns.map(({ width }) => width);

/** 补学登记表: who missed what is printed, what was made up for is written by hand. */
export const makeUpStudy: OfficialTemplate = {
  name: makeUpName,
  label: "补学登记表",
  recordType: "branch",
  version: 1,
  revisedAt: "2026-11-24T00:00:00Z",
  options: spanOptions("学习日期从"),
  build: () =>
    officialDocument(
      "补学登记表",
      [
        titleLine("补学登记表", { spacing: { ...exactly(640), after: 60 } }),
        sheetLine("单位：{单位}　　学习日期：{起止}　　共{人次}人次", 0),
        fixedTable(
          widths,
          [
            tableRow(
              widths,
              columns.map(({ label }): Cell => ({ text: label, isLabel: true })),
              { isHeader: true, size: 21, line: 320 },
            ),
            tableRow(
              widths,
              columns.map((column): Cell => ({
                text: column.tag,
                isLeft: "isLeft" in column,
              })),
              { height: 567, size: 21, line: 320 },
            ),
          ],
          sheetWidths.A4,
        ),
        sheetLine(
          "本表列出党课、集中学习和主题党日登记为请假、缺席的人员；补学情况由本人填写。",
          80,
        ),
      ],
      widePage("A4"),
    ),
};
