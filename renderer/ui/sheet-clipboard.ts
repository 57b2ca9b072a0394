import { tableInPage } from "#renderer/ui/sheet-html.ts";

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

/** Beyond this many characters a page is not parsed. */
const longestPage = 5_000_000;

/** The table of a copied page; parsed apart from the window, so that nothing of it runs or loads. */
function fromPage(html: string): readonly (readonly string[])[] | null {
  if (html.trim() === "" || html.length > longestPage) return null;
  return tableInPage(new DOMParser().parseFromString(html, "text/html"));
}

/**
 * The cells that were copied: from the page where it holds a table, for there merged cells and line ends
 * in cells are certain, else from the plain text.
 */
export function readClipboard(data: Pick<DataTransfer, "getData">): readonly (readonly string[])[] {
  return fromPage(data.getData("text/html")) ?? fromClipboard(data.getData("text/plain"));
}
