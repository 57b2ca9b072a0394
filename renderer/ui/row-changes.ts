import type { AnyValue, AnyValues, RowCell } from "#shared/records/field.ts";

type Cells = Readonly<Record<string, RowCell>>;

function blankCell(cell: RowCell): AnyValue {
  if (cell.kind === "flag") return false;
  return cell.kind === "choice" ? (cell.preset ?? null) : null;
}

/** What a new row starts with. */
export function blankRow(cells: Cells): AnyValues {
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, blankCell(cell)]));
}

/** Whether nothing was entered into a row. */
export function isBlankRow(cells: Cells, row: AnyValues): boolean {
  return Object.entries(cells).every(([name, cell]) => (row[name] ?? null) === blankCell(cell));
}

/** The rows with one moved up or down; at the edge nothing moves. */
export function movedBy<T>(rows: readonly T[], index: number, by: 1 | -1): readonly T[] {
  const [from, to] = [rows[index], rows[index + by]];
  if (from === undefined || to === undefined) return rows;
  return rows.map((row, at) => (at === index ? to : at === index + by ? from : row));
}

/** The rows with one put in at a place. */
export function insertedAt<T>(rows: readonly T[], index: number, row: T): readonly T[] {
  return [...rows.slice(0, index), row, ...rows.slice(index)];
}
