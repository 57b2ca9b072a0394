import type { DocumentData } from "../../documents/document-tags.ts";
import { formatMoney } from "../../../kernel/money.ts";
import { columnSum, type DisclosureTable, type TableColumn } from "../disclosure-table.ts";
import { formatHours, parseHours } from "../hours.ts";

/** Characters that a column is given where nobody said how wide it is. */
const usualWidth = 6;

function widthOf({ width, name }: TableColumn): number {
  return width ?? Math.max(usualWidth, name.length);
}

function cellsOf(texts: readonly string[]): DocumentData {
  return Object.fromEntries(texts.map((text, index) => [`栏${index + 1}`, text]));
}

/** What a column of hours comes to; blank where a text is no number of hours. */
function hoursTotal({ lines }: DisclosureTable, index: number): string {
  const texts = lines.map((line) => (line[index] ?? "").trim()).filter((text) => text !== "");
  const hours = texts.map(parseHours).filter((tenths) => tenths !== null);
  if (hours.length < texts.length) return "";
  return formatHours(hours.reduce((sum, tenths) => sum + tenths, 0));
}

function totalOf(table: DisclosureTable, { kind, name }: TableColumn, index: number): string {
  if (kind === "hoursSum") return hoursTotal(table, index);
  const sum = kind === "money" ? columnSum(table, name) : null;
  return sum === null ? "" : formatMoney(sum);
}

/** 合计 under the columns of amounts and hours; none where there is no such column or only one line. */
function sumLine(table: DisclosureTable): readonly string[] | null {
  const isSummed = table.columns.some(({ kind }) => kind === "money" || kind === "hoursSum");
  if (!isSummed || table.lines.length < 2) return null;
  const totals = table.columns.map((column, index) => totalOf(table, column, index));
  return totals.map((total, index) => (total === "" && index === 0 ? "合计" : total));
}

/** A table whose columns are the record's own: the template has one cell, the paper as many as there are. */
export function tableData(table: DisclosureTable, legend: string): DocumentData {
  const sum = sumLine(table);
  const lines = sum === null ? table.lines : [...table.lines, sum];
  const hasTable = table.columns.length > 0 && table.lines.length > 0;
  return {
    有表格: hasTable,
    有图例: hasTable && legend !== "",
    图例: legend,
    表格栏: table.columns.map((column) => ({
      栏名: column.name,
      栏宽: String(widthOf(column)),
    })),
    表格行: lines.map(cellsOf),
  };
}
