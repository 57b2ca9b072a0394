/** What a column of a table asks for: its part of the width, and the texts that will stand in it. */
export interface ColumnWish {
  readonly share: number;
  readonly texts: readonly string[];
}

interface Letters {
  /** Half-points. */
  readonly size: number;
  /** Twips left and right of a text together. */
  readonly margin: number;
}

/** An amount or a day is not to be broken: 10540.30, 10-02. */
const unbroken = /[\w.,:%+-]+/g;
/** Half the height of the letters in Times New Roman; some room is kept for wider faces put in its place. */
const twipsPerHalfPoint = 6.6;

/** A name or a short word stands in one line where there is room. */
const shortWord = /^[^\x20-\x7e]{2,4}$/;

function leastWidth(letterCounts: readonly number[], { size, margin }: Letters): number {
  return Math.ceil(Math.max(0, ...letterCounts) * size * twipsPerHalfPoint) + margin;
}

function figureCounts({ texts }: ColumnWish): readonly number[] {
  return texts.flatMap((text) => text.match(unbroken) ?? []).map(({ length }) => length);
}

/** Hanzi are as wide as they are high: two figures, less what was kept free for those. */
function wordCounts({ texts }: ColumnWish): readonly number[] {
  return texts.filter((text) => shortWord.test(text)).map(({ length }) => length * 1.6);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Columns that are too narrow get what they need from those that have more; null where that is not enough. */
function withLeast(widths: readonly number[], least: readonly number[]): readonly number[] | null {
  const over = widths.map((width, at) => width - (least[at] ?? 0));
  const need = -sum(over.filter((one) => one < 0));
  const spare = sum(over.filter((one) => one > 0));
  if (need === 0) return widths;
  if (spare < need) return null;
  return over.map((one, at) => (least[at] ?? 0) + (one > 0 ? one * (1 - need / spare) : 0));
}

/**
 * Whole twips that add up to the table's width, by the columns' parts and by what must not be broken.
 * Parts that are as much together as the table is wide are widths already, and stay.
 */
export function columnWidths(
  total: number,
  columns: readonly ColumnWish[],
  letters: Letters,
): readonly number[] {
  const whole = sum(columns.map(({ share }) => share));
  if (whole === total) return columns.map(({ share }) => share);
  const shared = columns.map(({ share }) => (total * share) / whole);
  const figures = columns.map((column) => leastWidth(figureCounts(column), letters));
  const words = columns.map((column, at) =>
    Math.max(figures[at] ?? 0, leastWidth(wordCounts(column), letters)),
  );
  const fitted = withLeast(shared, words) ?? withLeast(shared, figures) ?? shared;
  const widths = fitted.map(Math.floor);
  const rest = total - sum(widths);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}
