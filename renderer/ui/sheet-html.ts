/** What is read of a parsed page; a DOM node is one. */
export interface PageNode {
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<PageNode>;
  getAttribute?(name: string): string | null;
}

const mostRows = 2_000;
const mostColumns = 200;

const unread = new Set([
  "style",
  "script",
  "head",
  "title",
  "meta",
  "link",
  "#comment",
  "template",
]);
const blocks = new Set(["p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "tr", "table"]);

const nameOf = (node: PageNode): string => node.nodeName.toLowerCase();
const childrenOf = (node: PageNode): readonly PageNode[] => Array.from(node.childNodes);

function isHidden(node: PageNode): boolean {
  return /display\s*:\s*none/i.test(node.getAttribute?.("style") ?? "");
}

/** Elements of some names, not looking into those that are found. */
function outermost(node: PageNode, names: ReadonlySet<string>): readonly PageNode[] {
  return childrenOf(node).flatMap((child) =>
    names.has(nameOf(child)) ? [child] : outermost(child, names),
  );
}

/** The words of a node: blanks of the source are one blank, blocks and br are line ends. */
function wordsOf(node: PageNode): string {
  const name = nameOf(node);
  if (name === "#text") return (node.nodeValue ?? "").replace(/[ \t\r\n\f]+/g, " ");
  if (name === "br") return "\n";
  if (unread.has(name)) return "";
  const words = childrenOf(node).map(wordsOf).join("");
  return blocks.has(name) ? `\n${words}\n` : words;
}

function textOf(node: PageNode): string {
  const lines = childrenOf(node).map(wordsOf).join("").split("\n");
  const texts = lines.map((line) => line.replace(/^ +| +$/g, "").replaceAll("\u00a0", " "));
  const text = texts.join("\n").replace(/\n{2,}/g, "\n");
  return text.replace(/^\n|\n$/g, "");
}

function spanOf(cell: PageNode, name: "colspan" | "rowspan", most: number): number {
  const span = Number.parseInt(cell.getAttribute?.(name) ?? "1", 10);
  return Number.isFinite(span) ? Math.min(Math.max(span, 1), most) : 1;
}

const cellNames = new Set(["td", "th"]);

/** A merged cell's text stands in its upper left place, the others are blank: so plain text has it too. */
function laidOut(rows: readonly PageNode[]): (readonly string[])[] | null {
  const grid: string[][] = rows.map(() => []);
  for (const [top, row] of rows.entries()) {
    const own = grid[top] ?? [];
    let column = 0;
    for (const cell of outermost(row, cellNames).filter((one) => !isHidden(one))) {
      while (own[column] !== undefined) column += 1;
      const right = column + spanOf(cell, "colspan", mostColumns + 1);
      if (right > mostColumns) return null;
      const bottom = Math.min(rows.length, top + spanOf(cell, "rowspan", mostRows));
      for (const below of grid.slice(top, bottom))
        for (let at = column; at < right; at += 1) below[at] ??= "";
      own[column] = textOf(cell);
      column = right;
    }
  }
  const width = Math.max(0, ...grid.map((texts) => texts.length));
  return grid.map((texts) => Array.from({ length: width }, (_, at) => texts[at] ?? ""));
}

/** Whether words stand beside the tables: then what was copied is more than a table. */
function hasWordsBeside(node: PageNode): boolean {
  const name = nameOf(node);
  if (name === "table" || unread.has(name)) return false;
  if (name === "#text") return (node.nodeValue ?? "").trim() !== "";
  return childrenOf(node).some(hasWordsBeside);
}

/**
 * The cells of a page that is one table and nothing else, as spreadsheets and word processors put it on
 * the clipboard; null for any other page and for one too large. What is hidden there is not read.
 */
export function tableInPage(page: PageNode): readonly (readonly string[])[] | null {
  const [table, ...others] = outermost(page, new Set(["table"]));
  if (!table || others.length > 0 || hasWordsBeside(page)) return null;
  const rows = outermost(table, new Set(["tr"])).filter((row) => !isHidden(row));
  if (rows.length === 0 || rows.length > mostRows) return null;
  const cells = laidOut(rows);
  return cells === null || (cells[0]?.length ?? 0) === 0 ? null : cells;
}
