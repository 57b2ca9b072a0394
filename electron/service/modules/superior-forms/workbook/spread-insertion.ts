import type { Document, Element } from "@xmldom/xmldom";
import { cellAddress, parseAddress } from "./cell-reference.ts";
import { copiedFormula, formulaAfter } from "./formula.ts";
import { movedRow, stretchedRanges, type Insertion } from "./insertion.ts";
import { childrenNamed, elementsNamed } from "./parse-xml.ts";

/** The attribute in which an element of a sheet, a table or a note says where it belongs. */
const placed: readonly (readonly [element: string, attribute: string])[] = [
  ["dimension", "ref"],
  ["conditionalFormatting", "sqref"],
  ["dataValidation", "sqref"],
  ["ignoredError", "sqref"],
  ["protectedRange", "sqref"],
  ["hyperlink", "ref"],
  ["autoFilter", "ref"],
  ["table", "ref"],
  ["selection", "sqref"],
];

/** Ranges that a part names by attributes. */
export function spreadToRanges(part: Document, insertion: Insertion): void {
  for (const [name, attribute] of placed)
    for (const element of elementsNamed(part, name)) {
      const value = element.getAttribute(attribute) ?? "";
      if (value !== "") element.setAttribute(attribute, stretchedRanges(value, insertion));
    }
  for (const note of elementsNamed(part, "comment")) {
    const place = parseAddress(note.getAttribute("ref") ?? "");
    if (place)
      note.setAttribute("ref", cellAddress({ ...place, row: movedRow(place.row, insertion) }));
  }
  for (const brk of elementsNamed(part, "rowBreaks").flatMap((list) => childrenNamed(list, "brk")))
    brk.setAttribute("id", String(movedRow(Number(brk.getAttribute("id")), insertion)));
}

/** Pictures and shapes: their rows count from 0. */
export function spreadToDrawing(part: Document, insertion: Insertion): void {
  for (const row of elementsNamed(part, "row")) {
    const at = Number(row.textContent);
    if (Number.isInteger(at)) row.textContent = String(movedRow(at + 1, insertion) - 1);
  }
}

interface Shared {
  readonly text: string;
  readonly cell: Element;
}

function isShared(formula: Element): boolean {
  return formula.getAttribute("t") === "shared" && formula.hasAttribute("si");
}

/** A formula that only says whose it is, as the text of its master moved to where it stands. */
function writeOut(formula: Element, { text, cell }: Shared): void {
  const [from, to] = [addressOf(cell), addressOf(formula.parentNode as Element)];
  if (from && to)
    formula.textContent = copiedFormula(text, to.row - from.row, to.column - from.column);
}

/** Formulas shared over lines are written out, so that each can be moved by itself. */
export function writeOutShared(sheet: Document): void {
  const shared = elementsNamed(sheet, "f").filter(isShared);
  const masters = new Map<string, Shared>();
  for (const formula of shared) {
    const index = formula.getAttribute("si") ?? "";
    const text = formula.textContent ?? "";
    const master = masters.get(index);
    if (text !== "") masters.set(index, { text, cell: formula.parentNode as Element });
    else if (master) writeOut(formula, master);
  }
  for (const formula of shared)
    for (const name of ["t", "si", "ref"]) formula.removeAttribute(name);
}

function addressOf(cell: Element) {
  return parseAddress(cell.getAttribute("r") ?? "");
}

/** Elements that hold a formula: cells', rules', drop-downs', names' and charts'. */
const formulaNames = ["f", "formula", "formula1", "formula2", "definedName"];

/** The repeated line's own formulas reckon with their line: nothing reaches from them to the new ones. */
function standsIn(formula: Element, row: number): boolean {
  const cell = formula.parentNode as Element | null;
  return cell?.localName === "c" && addressOf(cell)?.row === row;
}

function moveFormula(formula: Element, move: (text: string) => string): void {
  const text = formula.textContent ?? "";
  const moved = move(text);
  if (moved !== text) formula.textContent = moved;
}

/** Formulas of a part that reckon with cells of the sheet `sheetName`. */
export function spreadToFormulas(
  part: Document,
  insertion: Insertion,
  sheetName: string,
  isOwnSheet: boolean,
): void {
  for (const formula of formulaNames.flatMap((name) => elementsNamed(part, name))) {
    if (isOwnSheet && standsIn(formula, insertion.after)) continue;
    moveFormula(formula, (text) => formulaAfter(text, insertion, sheetName, isOwnSheet));
    const over = formula.getAttribute("ref") ?? "";
    if (isOwnSheet && over !== "") formula.setAttribute("ref", stretchedRanges(over, insertion));
  }
}

/** What formulas came to before is gone, so that nobody reads an old sum. */
export function forgetResults(sheet: Document): void {
  for (const formula of elementsNamed(sheet, "f")) {
    const cell = formula.parentNode as Element | null;
    if (!cell) continue;
    for (const value of childrenNamed(cell, "v")) cell.removeChild(value);
    cell.removeAttribute("t");
  }
}
