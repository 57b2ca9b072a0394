import { DOMParser, XMLSerializer, type Element as XmlElement } from "@xmldom/xmldom";
import type { DocumentData } from "#shared/modules/documents/document-tags.ts";

// Heavy (xmldom): imported with the filling, never at start-up.

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Columns of a table that the record itself declares: names and relative widths. */
interface TableColumns {
  readonly names: readonly string[];
  readonly shares: readonly number[];
}

function columnsIn(data: DocumentData): TableColumns | null {
  const columns = data["表格栏"];
  if (!Array.isArray(columns)) return null;
  const list = columns as readonly DocumentData[];
  const text = (value: DocumentData[string] | undefined) =>
    typeof value === "string" ? value : "";
  return {
    names: list.map((column) => text(column["栏名"])),
    shares: list.map((column) => Math.max(1, Number(text(column["栏宽"])) || 1)),
  };
}

function elements(parent: XmlElement, name: string): XmlElement[] {
  return [...parent.getElementsByTagNameNS(word, name)];
}

function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent, name).filter((child) => child.parentNode === parent);
}

/** Whole twips that add up to the table's width. */
function widthsOf(total: number, { shares }: TableColumns): readonly number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  const widths = shares.map((share) => Math.floor((total * share) / sum));
  const rest = total - widths.reduce((all, width) => all + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

/** Half-points that let many columns stand side by side. */
function fontSize(count: number): number | null {
  if (count > 24) return 14;
  if (count > 14) return 16;
  return count > 9 ? 20 : null;
}

function setText(cell: XmlElement, text: string): void {
  const [first, ...others] = elements(cell, "t");
  if (first) first.textContent = text;
  for (const other of others) other.textContent = "";
}

function setFont(cell: XmlElement, size: number): void {
  for (const run of elements(cell, "r")) {
    const properties = childrenOf(run, "rPr")[0];
    if (!properties) continue;
    for (const name of ["sz", "szCs"]) {
      const old = childrenOf(properties, name)[0];
      const mark = old ?? run.ownerDocument?.createElementNS(word, `w:${name}`);
      mark?.setAttributeNS(word, "w:val", String(size));
      if (mark && !old) properties.appendChild(mark);
    }
  }
}

function setWidth(cell: XmlElement, width: number): void {
  for (const mark of elements(cell, "tcW")) mark.setAttributeNS(word, "w:w", String(width));
}

interface Expansion {
  readonly widths: readonly number[];
  readonly size: number | null;
}

/** One cell of the template becomes as many as there are columns. */
function expandRow(row: XmlElement, texts: readonly string[], { widths, size }: Expansion): void {
  const pattern = childrenOf(row, "tc")[0];
  if (!pattern) return;
  for (const [index, text] of texts.entries()) {
    const cell = pattern.cloneNode(true) as XmlElement;
    setText(cell, text);
    setWidth(cell, widths[index] ?? 0);
    if (size !== null) setFont(cell, size);
    row.insertBefore(cell, pattern);
  }
  row.removeChild(pattern);
}

function expandGrid(table: XmlElement, widths: readonly number[]): void {
  const grid = childrenOf(table, "tblGrid")[0];
  const pattern = grid ? childrenOf(grid, "gridCol")[0] : undefined;
  if (!grid || !pattern) return;
  for (const width of widths) {
    const column = pattern.cloneNode(true) as XmlElement;
    column.setAttributeNS(word, "w:w", String(width));
    grid.insertBefore(column, pattern);
  }
  grid.removeChild(pattern);
}

/** Narrow columns have no room for air beside their text. */
function tightenMargins(table: XmlElement): void {
  for (const margins of elements(table, "tblCellMar"))
    for (const side of ["left", "right", "start", "end"])
      for (const mark of childrenOf(margins, side)) mark.setAttributeNS(word, "w:w", "15");
}

function bodyTexts(count: number): readonly string[] {
  const texts = Array.from({ length: count }, (_, index) => `{栏${index + 1}}`);
  return texts.map(
    (text, index) =>
      `${index === 0 ? "{#表格行}" : ""}${text}${index === count - 1 ? "{/表格行}" : ""}`,
  );
}

function textOf(row: XmlElement): string {
  return elements(row, "t")
    .map((one) => one.textContent ?? "")
    .join("");
}

function expandTable(table: XmlElement, columns: TableColumns): void {
  const count = columns.names.length;
  const [header, body] = childrenOf(table, "tr");
  const [grid] = elements(table, "gridCol");
  if (!header || !body || !textOf(header).includes("{栏名}")) return;
  const total = Number(grid?.getAttributeNS(word, "w") ?? "0");
  const expansion = { widths: widthsOf(total, columns), size: fontSize(count) };
  expandGrid(table, expansion.widths);
  expandRow(
    header,
    Array.from({ length: count }, (_, index) => `{栏名${index + 1}}`),
    expansion,
  );
  expandRow(body, bodyTexts(count), expansion);
  if (expansion.size !== null) tightenMargins(table);
}

/**
 * A table whose template has one cell `{栏名}` over one cell `{#表格行}{栏值}{/表格行}` gets a cell for each
 * of the record's columns, which keep the look of that one. Templates without such a table stay as they are.
 */
export function expandColumns(xml: string, data: DocumentData): string {
  const columns = columnsIn(data);
  // Word may have cut the tag into runs: only the table's joined text tells.
  if (columns === null || columns.names.length === 0 || !xml.includes("栏名")) return xml;
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const root = document.documentElement;
  for (const table of root ? elements(root, "tbl") : []) expandTable(table, columns);
  return new XMLSerializer().serializeToString(document);
}

/** The data with each column's name and each cell's text under the tags that `expandColumns` made. */
export function withColumnTags(data: DocumentData): DocumentData {
  const columns = columnsIn(data);
  if (columns === null) return data;
  const names = columns.names.map((name, index) => [`栏名${index + 1}`, name] as const);
  return { ...data, ...Object.fromEntries(names) };
}
