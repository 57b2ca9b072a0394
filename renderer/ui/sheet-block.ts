type Texts = readonly (readonly string[])[];

/** The cells of a clipboard as these grids take them; null for a single cell, which is pasted as text. */
export function readBlock(cells: Texts): Texts | null {
  const block = cells.map((row) => row.map(onOneLine));
  return block.length === 1 && block[0]?.length === 1 ? null : block;
}

/** A cell typed on several lines in a spreadsheet stands on one in these grids. */
function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}

interface Sheet {
  readonly lines: readonly (readonly string[])[];
  readonly columnCount: number;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The lines with a block laid over them from a place on; lines are added where it reaches beyond. */
export function pasteBlock(
  { lines, columnCount }: Sheet,
  place: Place,
  block: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const blank = Array.from({ length: columnCount }, () => "");
  const count = Math.max(lines.length, place.line + block.length);
  return Array.from({ length: count }, (_, at) => {
    const texts = lines[at] ?? blank;
    const pasted = block[at - place.line];
    return pasted === undefined
      ? texts
      : texts.map((text, column) => pasted[column - place.column]?.trim() ?? text);
  });
}
