import { printLimits, type PrintLayout, type PrintTable } from "#shared/kernel/print-table.ts";
import { textOf } from "#renderer/ui/print/text-of.ts";
import type { TableColumn } from "#renderer/ui/record-table-props.ts";

/** A table to be printed, all of whose columns the clerk may still leave out. */
export interface PrintSource extends PrintTable {
  /** How many rows there are in all; more than `rows` where the list was cut. */
  readonly totalCount: number;
  /** How the paper lies at first, where the width of the columns is not to say it. */
  readonly orientation?: PrintLayout["orientation"];
}

interface Printed<R> {
  readonly title: string;
  /** What the list shows, in words. */
  readonly subtitle: readonly string[];
  readonly columns: readonly TableColumn<R>[];
  readonly rows: readonly R[];
  readonly totalCount?: number;
  readonly areNamesHidden: boolean;
}

/** Any table of the window as text: the columns and words that its cells show. */
export function printSource<R>(printed: Printed<R>): PrintSource {
  const { columns, rows, areNamesHidden } = printed;
  return {
    title: printed.title,
    subtitle: printed.subtitle.filter((line) => line !== ""),
    columns: columns.map(({ label, widthEm }) => ({ label, widthEm })),
    rows: rows
      .slice(0, printLimits.rows)
      .map((row, index) =>
        columns.map(({ render }) =>
          textOf(render(row, index), areNamesHidden).slice(0, printLimits.cellLength),
        ),
      ),
    totalCount: printed.totalCount ?? rows.length,
  };
}

/** The table without the columns that were left out. */
export function withoutColumns(table: PrintTable, hidden: ReadonlySet<number>): PrintTable {
  const isKept = (_: unknown, at: number): boolean => !hidden.has(at);
  return {
    title: table.title,
    subtitle: table.subtitle,
    columns: table.columns.filter(isKept),
    rows: table.rows.map((row) => row.filter(isKept)),
  };
}
