import type { Document, Element } from "@xmldom/xmldom";
import {
  cellAddress,
  parseAddress,
  parseRange,
  rangeAddress,
  type CellRange,
} from "./cell-reference.ts";
import { copiedFormula } from "./formula.ts";
import { movedRange, movedRow, type Insertion } from "./insertion.ts";
import { childrenNamed, elementsNamed } from "./parse-xml.ts";

/** What is written into a cell: a text as it is, or a number. */
export type FormValue = string | number;

interface Line {
  readonly element: Element;
  readonly cells: Map<number, Element>;
}

/** The rows and cells of a sheet's XML, edited in place. Styles, widths and heights stay the form's. */
export class SheetRows {
  readonly #document: Document;
  readonly #data: Element;
  #lines: Map<number, Line>;

  constructor(document: Document) {
    const [data] = elementsNamed(document, "sheetData");
    if (!data) throw new Error("the sheet has no data");
    this.#document = document;
    this.#data = data;
    this.#lines = linesOf(data);
  }

  /** The number of a cell's style, or of its row's where the cell isn't there; null for none. */
  styleOf(row: number, column: number): number | null {
    const line = this.#lines.get(row);
    const style = line?.cells.get(column)?.getAttribute("s") ?? line?.element.getAttribute("s");
    return style === undefined || style === null || style === "" ? null : Number(style);
  }

  /** Whether a row holds any cell, formatted or filled, in these columns. */
  hasCells(row: number, columns: readonly number[]): boolean {
    const line = this.#lines.get(row);
    return line !== undefined && columns.some((column) => line.cells.has(column));
  }

  /** Whether a cell's value is worked out by a formula of the form. */
  hasFormula(row: number, column: number): boolean {
    const cell = this.#lines.get(row)?.cells.get(column);
    return cell !== undefined && childrenNamed(cell, "f").length > 0;
  }

  write(row: number, column: number, value: FormValue): void {
    const cell = this.#requireCell(row, column);
    emptyCell(cell);
    const holder = this.#create(typeof value === "number" ? "v" : "is");
    if (typeof value === "number") holder.textContent = String(value);
    else {
      cell.setAttribute("t", "inlineStr");
      const text = this.#create("t");
      text.setAttribute("xml:space", "preserve");
      text.textContent = value;
      holder.appendChild(text);
    }
    cell.appendChild(holder);
  }

  /** Empties a cell and leaves its look. */
  clear(row: number, column: number): void {
    const cell = this.#lines.get(row)?.cells.get(column);
    if (cell) emptyCell(cell);
  }

  /** Puts in copies of the row `after`: its height, styles and formulas, not its values. */
  insert(insertion: Insertion): void {
    const { after, count } = insertion;
    const model = this.#requireLine(after).element;
    for (const [number, line] of this.#lines)
      if (number > after) renumber(line, movedRow(number, insertion));
    const next = model.nextSibling;
    for (let step = 1; step <= count; step++) {
      const copy = this.#copyOf(model, step);
      renumber(lineFrom(copy), after + step);
      this.#data.insertBefore(copy, next);
    }
    this.#lines = linesOf(this.#data);
    this.#mergesAfter(insertion);
  }

  #copyOf(model: Element, step: number): Element {
    const copy = model.cloneNode(true) as Element;
    for (const cell of childrenNamed(copy, "c")) {
      const text = childrenNamed(cell, "f")[0]?.textContent ?? "";
      emptyCell(cell);
      if (text === "") continue;
      const formula = this.#create("f");
      formula.textContent = copiedFormula(text, step, 0);
      cell.appendChild(formula);
    }
    return copy;
  }

  #mergesAfter(insertion: Insertion): void {
    for (const merges of elementsNamed(this.#document, "mergeCells")) {
      for (const merge of childrenNamed(merges, "mergeCell")) {
        const range = parseRange(merge.getAttribute("ref") ?? "");
        if (!range) continue;
        merge.setAttribute("ref", rangeAddress(movedRange(range, insertion)));
        const isInModel = range.from.row === insertion.after && range.to.row === insertion.after;
        if (isInModel) repeatMerge(merges, merge, range, insertion);
      }
      merges.setAttribute("count", String(childrenNamed(merges, "mergeCell").length));
    }
  }

  #requireLine(number: number): Line {
    const found = this.#lines.get(number);
    if (found) return found;
    const element = this.#create("row");
    element.setAttribute("r", String(number));
    const after = childrenNamed(this.#data, "row").find((row) => rowNumber(row) > number);
    this.#data.insertBefore(element, after ?? null);
    const line: Line = { element, cells: new Map() };
    this.#lines.set(number, line);
    return line;
  }

  #requireCell(row: number, column: number): Element {
    const { element, cells } = this.#requireLine(row);
    const found = cells.get(column);
    if (found) return found;
    const cell = this.#create("c");
    cell.setAttribute("r", cellAddress({ row, column }));
    const style = element.getAttribute("s");
    if (style !== null && style !== "") cell.setAttribute("s", style);
    const following = [...cells].filter(([other]) => other > column).map(([other]) => other);
    const next = following.length === 0 ? null : cells.get(Math.min(...following));
    element.insertBefore(cell, next ?? null);
    cells.set(column, cell);
    return cell;
  }

  #create(name: string): Element {
    return this.#document.createElementNS(this.#data.namespaceURI, name);
  }
}

function rowNumber(row: Element): number {
  return Number(row.getAttribute("r"));
}

function emptyCell(cell: Element): void {
  while (cell.firstChild) cell.removeChild(cell.firstChild);
  cell.removeAttribute("t");
}

/** A row whose cells all say where they stand: they may leave it out where they follow on. */
function lineFrom(element: Element): Line {
  const cells = new Map<number, Element>();
  let column = 0;
  for (const cell of childrenNamed(element, "c")) {
    column = parseAddress(cell.getAttribute("r") ?? "")?.column ?? column + 1;
    cells.set(column, cell);
  }
  return { element, cells };
}

function renumber({ element, cells }: Line, row: number): void {
  element.setAttribute("r", String(row));
  for (const [column, cell] of cells) cell.setAttribute("r", cellAddress({ row, column }));
}

function linesOf(data: Element): Map<number, Line> {
  const lines = new Map<number, Line>();
  let number = 0;
  for (const element of childrenNamed(data, "row")) {
    const said = rowNumber(element);
    number = said > 0 ? said : number + 1;
    const line = lineFrom(element);
    renumber(line, number);
    lines.set(number, line);
  }
  return lines;
}

function repeatMerge(
  merges: Element,
  merge: Element,
  { from, to }: CellRange,
  { after, count }: Insertion,
): void {
  for (let row = after + 1; row <= after + count; row++) {
    const copy = merge.cloneNode(false) as Element;
    copy.setAttribute("ref", rangeAddress({ from: { ...from, row }, to: { ...to, row } }));
    merges.appendChild(copy);
  }
}
