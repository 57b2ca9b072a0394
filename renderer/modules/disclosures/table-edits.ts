import {
  tableOf,
  type DisclosureTable,
  type TableColumn,
} from "#shared/modules/disclosures/disclosure-table.ts";
import type { AnyValues } from "#shared/records/field.ts";

/** Open cells written over the lines there are; a new line gets a number that none has. */
export function linesWith(
  rows: readonly AnyValues[],
  lines: readonly (readonly string[])[],
): readonly AnyValues[] {
  const last = Math.max(0, ...rows.map(({ line }) => (typeof line === "number" ? line : 0)));
  return lines.map((texts, index) => {
    const cells = texts.map((text, at) => [`c${at + 1}`, text.trim() || null] as const);
    const row = rows[index] ?? { line: last + 1 + index - rows.length };
    return { ...row, ...Object.fromEntries(cells) };
  });
}

/** The table under changed columns. A column keeps its texts by its name, a renamed one by its place. */
export function keepTexts(table: DisclosureTable, rows: readonly AnyValues[]): DisclosureTable {
  const { columns } = tableOf({ columns: rows, lines: [], heldLines: [] });
  const isSameCount = columns.length === table.columns.length;
  const from = columns.map(({ name }, index) => {
    const byName = table.columns.findIndex((column) => column.name === name);
    return byName >= 0 || !isSameCount ? byName : index;
  });
  return { columns, lines: table.lines.map((texts) => from.map((at) => texts[at] ?? "")) };
}

function isSame(column: TableColumn, name: string): boolean {
  return column.name.replace(/\s/g, "") === name.replace(/\s/g, "");
}

/** What a sheet holds under the columns there are; under its own where there are none yet. */
export function named(table: DisclosureTable, read: DisclosureTable): DisclosureTable {
  if (table.columns.length === 0) return read;
  const from = table.columns.map((column) =>
    read.columns.findIndex(({ name }) => isSame(column, name)),
  );
  return {
    columns: table.columns,
    lines: read.lines.map((texts) => from.map((at) => texts[at] ?? "")),
  };
}

/** Columns of a sheet that the table has no place for. */
export function unplaced(table: DisclosureTable, read: DisclosureTable): readonly string[] {
  if (table.columns.length === 0) return [];
  return read.columns
    .filter(({ name }) => !table.columns.some((column) => isSame(column, name)))
    .map(({ name }) => name);
}
