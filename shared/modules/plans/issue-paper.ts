import type { DocumentMaker } from "../documents/document-maker.ts";
import type { DocumentData } from "../documents/document-tags.ts";
import { printedDate } from "../gatherings/papers/printed-words.ts";
import { issueCellCount, keyTaskIssue } from "./key-task-issue.record.ts";

type Values = ReturnType<typeof keyTaskIssue.valuesOf>;

/** Twips across the text area of each paper. */
export const schedulePapers = {
  "key-task-schedule": 14_570,
  "key-task-schedule-a3": 21_543,
} as const;

const widthOf = (templateName: string): number =>
  templateName === "key-task-schedule-a3"
    ? schedulePapers[templateName]
    : schedulePapers["key-task-schedule"];

/** Column widths in twips that fill the paper in the proportions of the layout. */
export function gridWidths(columns: Values["columns"], total: number): readonly number[] {
  const sum = columns.reduce((all, { width }) => all + (width ?? 1), 0);
  const widths = columns.map(({ width }) => Math.floor(((width ?? 1) / sum) * total));
  const rest = total - widths.reduce((all, width) => all + width, 0);
  return widths.map((width, at) => (at === 0 ? width + rest : width));
}

function cellsOf(texts: readonly string[], name: string): DocumentData {
  return Object.fromEntries(
    Array.from({ length: issueCellCount }, (_, at) => [`${name}${at + 1}`, texts[at] ?? ""]),
  );
}

function dataOf(values: Values, templateName: string): DocumentData {
  const lines = values.lines.map((line) =>
    cellsOf(
      values.columns.map((_, at) => {
        const text = (line as Readonly<Record<string, unknown>>)[`cell${at + 1}`];
        return typeof text === "string" ? text : "";
      }),
      "格",
    ),
  );
  return {
    标题: values.title ?? "",
    列宽: gridWidths(values.columns, widthOf(templateName)).join(","),
    ...cellsOf(
      values.columns.map(({ label }) => label ?? ""),
      "栏",
    ),
    行: lines,
    项数: String(lines.length),
  };
}

/** 重点工作推进表 of a day, from the copy that was kept of it. */
export const keyTaskIssueMaker: DocumentMaker = {
  data: (values, { templateName }) => dataOf(keyTaskIssue.valuesOf(values), templateName),
  gaps: (stored) => {
    const values = keyTaskIssue.valuesOf(stored);
    return values.lines.length === 0 ? [{ field: "lines", message: "表里一行也没有" }] : [];
  },
  parts: () => [],
  titleOf: (values) => `截至${printedDate(keyTaskIssue.valuesOf(values).occurredOn)}`,
  proposals: () => ({}),
};
