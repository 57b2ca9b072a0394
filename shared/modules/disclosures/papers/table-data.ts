import type { DocumentData } from "../../documents/document-tags.ts";
import { columnSum, type DisclosureTable, type TableColumn } from "../disclosure-table.ts";
import { formatMoney } from "../../../kernel/money.ts";

/** Characters that a column is given where nobody said how wide it is. */
const usualWidth = 6;

function widthOf({ width, name }: TableColumn): number {
  return width ?? Math.max(usualWidth, name.length);
}

function cellsOf(texts: readonly string[]): DocumentData {
  return Object.fromEntries(texts.map((text, index) => [`栏${index + 1}`, text]));
}

/** 合计 under the columns of amounts; none where there is no such column or only one line. */
function sumLine(table: DisclosureTable): readonly string[] | null {
  const hasAmounts = table.columns.some(({ kind }) => kind === "money");
  if (!hasAmounts || table.lines.length < 2) return null;
  return table.columns.map(({ kind, name }, index) => {
    const sum = kind === "money" ? columnSum(table, name) : null;
    if (sum !== null) return formatMoney(sum);
    return index === 0 ? "合计" : "";
  });
}

/** A table whose columns are the record's own: the template has one cell, the paper as many as there are. */
export function tableData(table: DisclosureTable): DocumentData {
  const sum = sumLine(table);
  const lines = sum === null ? table.lines : [...table.lines, sum];
  return {
    有表格: table.columns.length > 0 && table.lines.length > 0,
    表格栏: table.columns.map((column) => ({
      栏名: column.name,
      栏宽: String(widthOf(column)),
    })),
    表格行: lines.map(cellsOf),
  };
}
