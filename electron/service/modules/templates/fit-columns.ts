import { DOMParser, XMLSerializer, type Element } from "@xmldom/xmldom";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/** Twips: in a column as narrow as this (16 mm) short words stand in the middle. */
const narrow = 910;

function childrenOf(element: Element, name: string): Element[] {
  return Array.from(element.childNodes).filter(
    (node): node is Element => node.nodeType === 1 && node.nodeName === `w:${name}`,
  );
}

function setWidth(element: Element | undefined, width: number): void {
  element?.setAttributeNS(word, "w:w", String(width));
}

function centre(cell: Element): void {
  for (const align of Array.from(cell.getElementsByTagName("w:jc")))
    align.setAttributeNS(word, "w:val", "center");
}

function fitRow(row: Element, widths: readonly number[]): void {
  childrenOf(row, "tc").forEach((cell, at) => {
    const width = widths[at];
    if (width === undefined) {
      row.removeChild(cell);
      return;
    }
    const [properties] = childrenOf(cell, "tcPr");
    if (properties) setWidth(childrenOf(properties, "tcW")[0], width);
    if (width < narrow) centre(cell);
  });
}

function fitTable(table: Element, widths: readonly number[]): void {
  const [grid] = childrenOf(table, "tblGrid");
  const columns = grid ? childrenOf(grid, "gridCol") : [];
  if (!grid || columns.length < widths.length) return;
  columns.forEach((column, at) => {
    const width = widths[at];
    if (width === undefined) grid.removeChild(column);
    else setWidth(column, width);
  });
  for (const row of childrenOf(table, "tr")) fitRow(row, widths);
}

/**
 * The text of `word/document.xml` with every table of at least so many columns cut down to them: a
 * template has as many columns as there can be, a paper as many as the branch's layout. Widths in twips.
 */
export function fitColumns(xml: string, widths: readonly number[]): string {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  for (const table of Array.from(document.getElementsByTagName("w:tbl"))) fitTable(table, widths);
  return new XMLSerializer().serializeToString(document);
}
