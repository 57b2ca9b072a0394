import { parseRange, rangeAddress, type CellRange } from "./cell-reference.ts";

/** Lines put into a sheet below `after`, like it. */
export interface Insertion {
  /** Row number as Excel shows it. */
  readonly after: number;
  readonly count: number;
}

/** Where a row that stood alone stands now. */
export function movedRow(row: number, { after, count }: Insertion): number {
  return row > after ? row + count : row;
}

/** What reaches down to the line that was repeated reaches over the new ones as well, as a sum does. */
export function stretchedEnd(row: number, { after, count }: Insertion): number {
  return row >= after ? row + count : row;
}

/** A range that is only moved: a merge ending at the repeated line does not grow. */
export function movedRange(range: CellRange, insertion: Insertion): CellRange {
  return {
    from: { ...range.from, row: movedRow(range.from.row, insertion) },
    to: { ...range.to, row: movedRow(range.to.row, insertion) },
  };
}

function stretched(text: string, insertion: Insertion): string {
  const range = parseRange(text);
  if (!range) return text;
  return rangeAddress({
    from: { ...range.from, row: movedRow(range.from.row, insertion) },
    to: { ...range.to, row: stretchedEnd(range.to.row, insertion) },
  });
}

/** A list of ranges, as `sqref` holds it: colour rules and drop-downs hold for the new lines too. */
export function stretchedRanges(sqref: string, insertion: Insertion): string {
  return sqref
    .split(/\s+/)
    .filter((part) => part !== "")
    .map((part) => stretched(part, insertion))
    .join(" ");
}
