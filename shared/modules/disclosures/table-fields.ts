import { choice, flag, integer, rows, text, type TextField } from "../../records/field.ts";

/** What a column holds. */
export const columnKinds = {
  text: "文字",
  number: "数字",
  money: "金额（元）",
  mark: "每日考勤",
  hoursSum: "工时合计",
} as const;

export type ColumnKind = keyof typeof columnKinds;

/** Columns a table may have: those everybody sees, and those left out of the public version. */
export const openCellCount = 44;
export const heldCellCount = 16;
const lineLimit = 400;

const columnCells = {
  name: text("栏目", { required: true, maxLength: 40 }),
  kind: choice("类型", columnKinds, {
    required: true,
    preset: "text",
    spellings: { 考勤符号: "mark" },
  }),
  width: integer("宽度", { min: 2, max: 60, unit: "字" }),
  isHeld: flag("公开版不印"),
} as const;

/** The columns of a table, in their order; each topic has its own, each notice keeps those it was made with. */
export const columnsField = (table: string) =>
  rows("表格栏目", table, columnCells, {
    section: "表格",
    maxRows: openCellCount + heldCellCount,
  });

/** What stands for a day of attendance and what it means; each notice keeps those it was begun with. */
export const marksField = (table: string) =>
  rows(
    "考勤符号",
    table,
    {
      mark: text("符号", { required: true, maxLength: 4 }),
      meaning: text("含义", { required: true, maxLength: 20 }),
    },
    { section: "表格", maxRows: 30 },
  );

function cells(
  prefix: string,
  count: number,
  sensitive: boolean,
): Readonly<Record<string, TextField>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${prefix}${index + 1}`,
      text(`第${index + 1}栏`, { maxLength: 200, sensitive }),
    ]),
  );
}

const lineNumber = integer("行号", { required: true, min: 1, max: 9_999, isHidden: true });

/** The lines of the table, of the columns everybody sees. */
export const linesField = rows(
  "表格内容",
  "disclosure_line",
  { line: lineNumber, ...cells("c", openCellCount, false) },
  { section: "表格", maxRows: lineLimit },
);

/** The same lines, of the columns that the public version leaves out; found by their number. */
export const heldLinesField = rows(
  "不公开的栏目内容",
  "disclosure_held_line",
  { line: lineNumber, ...cells("h", heldCellCount, true) },
  { section: "表格", maxRows: lineLimit, sensitive: true },
);
