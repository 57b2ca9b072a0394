import type { YearStrip } from "#shared/modules/home/year-strip.ts";

/** A cell of the strip by its row and its place in the row. */
export interface StripPlace {
  readonly row: number;
  readonly cell: number;
}

function cellAtMonth(rows: YearStrip["rows"], row: number, month: number): number {
  const cells = rows[row]?.cells ?? [];
  const at = cells.findIndex(
    ({ firstMonth, lastMonth }) => month >= firstMonth && month <= lastMonth,
  );
  return at < 0 ? 0 : at;
}

/** Where an arrow key leads: along the row, or to the same month of the next row. Null: no such key. */
export function moveInStrip(
  rows: YearStrip["rows"],
  { row, cell }: StripPlace,
  key: string,
): StripPlace | null {
  const count = rows[row]?.cells.length ?? 0;
  const ahead = { ArrowLeft: cell - 1, ArrowRight: cell + 1, Home: 0, End: count - 1 }[key];
  if (ahead !== undefined) return { row, cell: Math.min(count - 1, Math.max(0, ahead)) };
  const down = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (down === undefined) return null;
  const next = Math.min(rows.length - 1, Math.max(0, row + down));
  const month = rows[row]?.cells[cell]?.firstMonth ?? 1;
  return next === row ? { row, cell } : { row: next, cell: cellAtMonth(rows, next, month) };
}
