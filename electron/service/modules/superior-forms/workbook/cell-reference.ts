/** A cell's place in a sheet, both counted from 1 as Excel shows the row. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; a single cell has both corners alike. */
export interface CellRange {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** `A` is 1, `Z` 26, `AA` 27. */
export function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

/** 1 is `A`, 27 `AA`. */
export function columnLetters(column: number): string {
  const last = (column - 1) % 26;
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : "") + String.fromCharCode(65 + last);
}

/** `B7`. */
export function cellAddress({ row, column }: CellPlace): string {
  return `${columnLetters(column)}${row}`;
}

/** The place that `B7` or `$B$7` names; null where it names none. */
export function parseAddress(address: string): CellPlace | null {
  const found = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address);
  return found ? { column: columnNumber(found[1] ?? ""), row: Number(found[2]) } : null;
}

/** The cells that `A1:C3` or `A1` names; null where it names none. */
export function parseRange(text: string): CellRange | null {
  const [first = "", second = first] = text.split(":");
  const [from, to] = [parseAddress(first), parseAddress(second)];
  return from && to ? { from, to } : null;
}

/** `A1:C3`, or `A1` for one cell. */
export function rangeAddress({ from, to }: CellRange): string {
  const [first, second] = [cellAddress(from), cellAddress(to)];
  return first === second ? first : `${first}:${second}`;
}
