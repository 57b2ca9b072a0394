import type { DocumentMaker } from "../documents/document-maker.ts";
import type { DocumentData } from "../documents/document-tags.ts";
import { orBlank } from "../gatherings/document-wording.ts";
import { printedDate } from "../gatherings/papers/printed-words.ts";
import { keyTaskIssue } from "./key-task-issue.record.ts";

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

const twipsPerMm = 56.7;
/** Columns up to this many mm hold names and days, which are not to be broken. */
const shortUpTo = 20;
/** Of their width, texts keep at least this part before short columns give way too. */
const leastShare = 0.45;

function inProportion(widths: readonly number[], total: number): readonly number[] {
  const sum = widths.reduce((all, width) => all + width, 0);
  return widths.map((width) => (width / sum) * total);
}

/** Short columns as wide as the layout says, texts sharing the rest; all in proportion where that is too little. */
function sharedWidths(widths: readonly number[], total: number): readonly number[] {
  const isShort = (width: number) => width <= shortUpTo;
  const texts = widths.filter((width) => !isShort(width));
  const wanted = texts.reduce((all, width) => all + width, 0);
  const kept = widths.filter(isShort).reduce((all, width) => all + width, 0);
  const rest = total / twipsPerMm - kept;
  if (texts.length === 0 || rest < wanted * leastShare) return inProportion(widths, total);
  return widths.map((width) => (isShort(width) ? width : (width / wanted) * rest) * twipsPerMm);
}

/** Column widths in twips that together fill the paper. */
export function gridWidths(columns: Values["columns"], total: number): readonly number[] {
  const given = columns.map(({ width }) => width ?? 1);
  const widths = sharedWidths(given, total).map(Math.floor);
  const widest = given.indexOf(Math.max(...given));
  const rest = total - widths.reduce((all, width) => all + width, 0);
  return widths.map((width, at) => (at === widest ? width + rest : width));
}

/** The texts of one line under the tags that its columns are expanded to. */
function cellsOf(line: Readonly<Record<string, unknown>>, columnCount: number): DocumentData {
  return Object.fromEntries(
    Array.from({ length: columnCount }, (_, at) => {
      const text = line[`cell${at + 1}`];
      return [`栏${at + 1}`, typeof text === "string" ? text : ""];
    }),
  );
}

function dataOf({ title, columns, lines }: Values, templateName: string): DocumentData {
  const widths = gridWidths(columns, widthOf(templateName));
  return {
    标题: orBlank(title),
    表格栏: columns.map(({ label }, at) => ({ 栏名: label ?? "", 栏宽: String(widths[at]) })),
    表格行: lines.map((line) => cellsOf(line, columns.length)),
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
