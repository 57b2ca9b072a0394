/** A cell of the grid by its row and column, from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The cells between two corners, both among them. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The block that two corners span, whichever was first. */
export function blockOf(one: Cell, other: Cell): Block {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

export function isInBlock({ row, column }: Cell, { top, bottom, left, right }: Block): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-8, 0],
  PageDown: [8, 0],
  Home: [0, -1000],
  End: [0, 1000],
};

/** Where an arrow or paging key leads; null for any other key. It stays within the grid. */
export function cellAfterKey(
  key: string,
  { row, column }: Cell,
  rowCount: number,
  columnCount: number,
): Cell | null {
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (!step) return null;
  return { row: clamp(row + step[0], rowCount), column: clamp(column + step[1], columnCount) };
}

/** Tab goes on to the next row at the end of one, Shift+Tab back; it stays at the first and last cell. */
export function cellAfterTab(
  { row, column }: Cell,
  isBack: boolean,
  rowCount: number,
  columnCount: number,
): Cell {
  const at = row * columnCount + column + (isBack ? -1 : 1);
  const within = clamp(at, rowCount * columnCount);
  return { row: Math.floor(within / columnCount), column: within % columnCount };
}
