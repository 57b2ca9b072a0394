import { DOMParser, XMLSerializer, type Element as XmlElement } from "@xmldom/xmldom";
import type { DocumentData } from "#shared/modules/documents/document-tags.ts";
import { columnWidths, type ColumnWish } from "./column-widths.ts";

// Heavy (xmldom): imported with the filling, never at start-up.

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/** Twips: in a column as narrow as this (16 mm) short words stand in the middle. */
const narrow = 910;
/** 小四, in half-points: cells of a template that says nothing else. */
const usualSize = 24;

/** A column of a table that the record itself declares. */
interface TableColumn extends ColumnWish {
  readonly name: string;
}

function listIn(value: DocumentData[string] | undefined): readonly DocumentData[] {
  return Array.isArray(value) ? (value as readonly DocumentData[]) : [];
}

const textIn = (value: DocumentData[string] | undefined): string =>
  typeof value === "string" ? value : "";

function columnsIn(data: DocumentData): readonly TableColumn[] {
  const lines = listIn(data["表格行"]);
  return listIn(data["表格栏"]).map((column, at) => ({
    name: textIn(column["栏名"]),
    share: Math.max(1, Number(textIn(column["栏宽"])) || 1),
    texts: [textIn(column["栏名"]), ...lines.map((line) => textIn(line[`栏${at + 1}`]))],
  }));
}

function elements(parent: XmlElement, name: string): XmlElement[] {
  return [...parent.getElementsByTagNameNS(word, name)];
}

function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent, name).filter((child) => child.parentNode === parent);
}

/** Half-points that let many columns stand side by side. */
function fontSize(count: number): number | null {
  if (count > 24) return 14;
  if (count > 14) return 16;
  return count > 8 ? 20 : null;
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
  if (width >= narrow) return;
  for (const align of elements(cell, "jc")) align.setAttributeNS(word, "w:val", "center");
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

const numberIn = (mark: XmlElement | undefined, name: string): number =>
  Number(mark?.getAttributeNS(word, name) ?? "0");

/** Half-points that the template gives its cells; a template that does keeps them, however many columns there are. */
function ownSize(row: XmlElement): number | null {
  return numberIn(elements(row, "sz")[0], "val") || null;
}

function marginOf(table: XmlElement): number {
  const margins = elements(table, "tblCellMar")[0];
  if (!margins) return 0;
  const sides = ["left", "start", "right", "end"].flatMap((side) => childrenOf(margins, side));
  return sides.reduce((all, side) => all + numberIn(side, "w"), 0);
}

function expandTable(table: XmlElement, columns: readonly TableColumn[]): void {
  const [header, body] = childrenOf(table, "tr");
  const [grid] = elements(table, "gridCol");
  if (!header || !body || !textOf(header).includes("{栏名}")) return;
  const own = ownSize(body);
  const size = own === null ? fontSize(columns.length) : null;
  if (size !== null) tightenMargins(table);
  const letters = { size: own ?? size ?? usualSize, margin: marginOf(table) };
  const expansion = { widths: columnWidths(numberIn(grid, "w"), columns, letters), size };
  expandGrid(table, expansion.widths);
  expandRow(
    header,
    columns.map((_, index) => `{栏名${index + 1}}`),
    expansion,
  );
  expandRow(body, bodyTexts(columns.length), expansion);
}

/**
 * A table whose template has one cell `{栏名}` over one cell `{#表格行}{栏值}{/表格行}` gets a cell for each
 * of the record's columns, which keep the look of that one. Templates without such a table stay as they are.
 */
export function expandColumns(xml: string, data: DocumentData): string {
  const columns = columnsIn(data);
  // Word may have cut the tag into runs: only the table's joined text tells.
  if (columns.length === 0 || !xml.includes("栏名")) return xml;
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const root = document.documentElement;
  for (const table of root ? elements(root, "tbl") : []) expandTable(table, columns);
  return new XMLSerializer().serializeToString(document);
}

/** The data with each column's name and each cell's text under the tags that `expandColumns` made. */
export function withColumnTags(data: DocumentData): DocumentData {
  const names = columnsIn(data).map(({ name }, index) => [`栏名${index + 1}`, name] as const);
  return { ...data, ...Object.fromEntries(names) };
}
