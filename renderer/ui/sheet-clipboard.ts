/** Texts of a block as a spreadsheet takes them: cells between tabs, those with line ends in quotes. */
export function toClipboard(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string) =>
    /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(quoted).join("\t")).join("\n");
}

const quotedCell = /"((?:[^"]|"")*)"(?=\t|\n|$)/y;
const plainCell = /[^\t\n]*/y;

function readAt(text: string, at: number): { readonly cell: string; readonly end: number } {
  quotedCell.lastIndex = at;
  const quoted = quotedCell.exec(text);
  if (quoted) return { cell: (quoted[1] ?? "").replaceAll('""', '"'), end: at + quoted[0].length };
  plainCell.lastIndex = at;
  const plain = plainCell.exec(text)?.[0] ?? "";
  return { cell: plain, end: at + plain.length };
}

/** The cells a spreadsheet put on the clipboard; the line end after the last row makes no row. */
export function fromClipboard(pasted: string): readonly (readonly string[])[] {
  const text = pasted.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const { cell, end } = readAt(text, at);
    rows.at(-1)?.push(cell);
    if (end >= text.length) return rows;
    if (text[end] === "\n") rows.push([]);
    at = end + 1;
  }
}
