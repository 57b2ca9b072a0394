import type { AnyValues } from "../../records/field.ts";
import { parseTypedMoney } from "../../kernel/money.ts";
import type { ColumnKind } from "./table-fields.ts";

/** One column as the table shows it. */
export interface TableColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Characters; null leaves it to the text. */
  readonly width: number | null;
  readonly isHeld: boolean;
}

/** The table of a notice: its columns, and the texts of its lines in their order. */
export interface DisclosureTable {
  readonly columns: readonly TableColumn[];
  readonly lines: readonly (readonly string[])[];
}

interface TableRows {
  readonly columns: readonly AnyValues[];
  readonly lines: readonly AnyValues[];
  readonly heldLines: readonly AnyValues[];
}

interface Place {
  readonly isHeld: boolean;
  readonly cell: string;
}

function toColumn(row: AnyValues): TableColumn {
  return {
    name: typeof row["name"] === "string" ? row["name"] : "",
    kind: (row["kind"] ?? "text") as ColumnKind,
    width: typeof row["width"] === "number" ? row["width"] : null,
    isHeld: row["isHeld"] === true,
  };
}

/** Where each column's text is kept: shown and held columns are counted apart. */
function placesOf(columns: readonly TableColumn[]): readonly Place[] {
  let shown = 0;
  let held = 0;
  return columns.map(({ isHeld }) =>
    isHeld ? { isHeld, cell: `h${(held += 1)}` } : { isHeld, cell: `c${(shown += 1)}` },
  );
}

/** The cell that each column's text is kept in: c1, c2… and, for those held back, h1, h2…. */
export function cellsOfColumns(rows: readonly AnyValues[]): readonly string[] {
  return placesOf(rows.map(toColumn)).map(({ cell }) => cell);
}

/** Puts a table together from the rows it is kept in. */
export function tableOf({ columns: rows, lines, heldLines }: TableRows): DisclosureTable {
  const columns = rows.map(toColumn);
  const places = placesOf(columns);
  const heldByLine = new Map(heldLines.map((row) => [row["line"], row]));
  return {
    columns,
    lines: lines.map((line) => {
      const held = heldByLine.get(line["line"] ?? null);
      return places.map(({ isHeld, cell }) => {
        const text = (isHeld ? held : line)?.[cell];
        return typeof text === "string" ? text : "";
      });
    }),
  };
}

/** The rows a table is kept in. Held columns stand apart, so that they can be masked and left out. */
export function rowsOf({ columns, lines }: DisclosureTable): TableRows {
  const places = placesOf(columns);
  const split = (isHeld: boolean) =>
    lines.map((texts, index): AnyValues => ({
      line: index + 1,
      ...Object.fromEntries(
        places.flatMap((place, at) =>
          place.isHeld === isHeld ? [[place.cell, (texts[at] ?? "").trim() || null] as const] : [],
        ),
      ),
    }));
  const hasHeld = columns.some((column) => column.isHeld);
  return {
    columns: columns.map((column) => ({ ...column })),
    lines: split(false),
    heldLines: hasHeld ? split(true) : [],
  };
}

/** The table without the columns that the public version leaves out. */
export function publicTable({ columns, lines }: DisclosureTable): DisclosureTable {
  const kept = columns.flatMap(({ isHeld }, index) => (isHeld ? [] : [index]));
  return {
    columns: columns.filter(({ isHeld }) => !isHeld),
    lines: lines.map((texts) => kept.map((index) => texts[index] ?? "")),
  };
}

/** What a column of amounts comes to, in 分; null where there is no such column or a text is no amount. */
export function columnSum({ columns, lines }: DisclosureTable, name: string): number | null {
  const index = columns.findIndex((column) => column.name === name);
  if (index < 0) return null;
  const amounts = lines
    .map((texts) => texts[index] ?? "")
    .filter((text) => text.trim() !== "")
    .map(parseTypedMoney);
  return amounts.reduce<number | null>(
    (sum, amount) => (sum === null || amount === null ? null : sum + amount),
    0,
  );
}
