/** A merged area, as indices into the rows and columns of a sheet. */
export interface MergedArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

interface Text {
  readonly text: string;
}

/** Fills what a clerk merged downwards: 班组 merged over ten lines stands in each of them. */
export function fillDown<C extends Text>(rows: C[][], areas: readonly MergedArea[]): void {
  for (const { top, bottom, left } of areas) {
    const first = rows[top]?.[left];
    if (first === undefined || first.text === "") continue;
    for (const row of rows.slice(top + 1, bottom + 1)) row[left] = first;
  }
}

/** The texts of one row with what was merged to the right in each of its columns: a heading over several. */
export function filledRight<C extends Text>(
  rows: readonly (readonly C[])[],
  rowIndex: number,
  areas: readonly MergedArea[],
): readonly string[] {
  const texts = (rows[rowIndex] ?? []).map(({ text }) => text);
  for (const { top, bottom, left, right } of areas)
    if (top <= rowIndex && rowIndex <= bottom)
      for (let column = left + 1; column <= right; column++)
        texts[column] = rows[top]?.[left]?.text ?? "";
  return texts;
}
