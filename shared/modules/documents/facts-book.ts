import type { CollectedPaper } from "./collected-paper.ts";
import { flag, list, text } from "./define-tags.ts";
import type { DocumentData, DocumentTags } from "./document-tags.ts";
import { spanGaps, spanWords, yearOfToday } from "./paper-span.ts";
import { chineseOrdinal } from "../gatherings/document-wording.ts";

/** Figures and days of one kind, taken from records and nothing else. */
export interface FactTable {
  readonly title: string;
  /** The list in this program that the figures are counted from. */
  readonly source: string;
  readonly heads: readonly [string, string, string];
  readonly rows: readonly (readonly [string, string, string])[];
}

/** The official template of the 工作总结数据册. */
export const factsBookName = "facts-book";

const papers = [factsBookName];

/** Tags of the 工作总结数据册. */
export const factsBookTags: DocumentTags = {
  单位: text("本支部全称", papers),
  起止: text("如2026年1月1日至12月31日", papers),
  有数据: flag("这段时间有登记"),
  数据表: list(
    "各张数据表，没有登记的不列",
    {
      序号汉字: text("一、二、三"),
      表名: text("如会议活动次数"),
      来源: text("数据取自哪里"),
      栏一: text("第一栏的名称"),
      栏二: text("第二栏的名称"),
      栏三: text("第三栏的名称"),
      数据行: list("表的各行", {
        数据一: text("第一栏"),
        数据二: text("第二栏"),
        数据三: text("第三栏"),
      }),
    },
    papers,
  ),
};

function tableData({ title, source, heads, rows }: FactTable, at: number): DocumentData {
  const [栏一, 栏二, 栏三] = heads;
  return {
    ...{ 序号汉字: chineseOrdinal(at + 1), 表名: title, 来源: source, 栏一, 栏二, 栏三 },
    数据行: rows.map(([数据一, 数据二, 数据三]) => ({ 数据一, 数据二, 数据三 })),
  };
}

/** 工作总结数据册: what the records of a period say, table by table, for whoever writes the summary. */
export const factsBookPaper: CollectedPaper<readonly FactTable[]> = {
  templateNames: [factsBookName],
  tags: factsBookTags,
  data: (tables, { branch, options }) => ({
    单位: branch.fullName,
    起止: spanWords(options),
    有数据: tables.length > 0,
    数据表: tables.map(tableData),
  }),
  gaps: (tables, { options }) => spanGaps(options, tables.length === 0, "这段时间没有登记任何内容"),
  titleOf: ({ options }) => spanWords(options),
  proposals: yearOfToday,
};
