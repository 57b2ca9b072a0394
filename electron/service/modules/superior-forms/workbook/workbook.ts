import type { Document } from "@xmldom/xmldom";
import { brokenWorkbook } from "#service/records/import/workbook-refusal.ts";
import type { Insertion } from "./insertion.ts";
import { childrenNamed, elementsNamed, parseXml, xmlBytes } from "./parse-xml.ts";
import { isDateStyle } from "./date-styles.ts";
import { SheetRows } from "./sheet-rows.ts";
import {
  forgetResults,
  spreadToDrawing,
  spreadToFormulas,
  spreadToRanges,
  writeOutShared,
} from "./spread-insertion.ts";
import { readWorkbookParts, writeWorkbookParts } from "./workbook-parts.ts";

const bookPart = "xl/workbook.xml";

/** `xl/worksheets/sheet1.xml` and `../drawings/drawing1.xml` → `xl/drawings/drawing1.xml`. */
function resolved(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/"))
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  return path.join("/");
}

function relationsOf(part: string): string {
  const at = part.lastIndexOf("/");
  return `${part.slice(0, at)}/_rels${part.slice(at)}.rels`;
}

/** One sheet of an .xlsx opened for filling in; every part that is not touched stays byte for byte. */
export class FormWorkbook {
  readonly #parts: Map<string, Uint8Array>;
  readonly #trees = new Map<string, Document>();
  readonly #sheetName: string;
  readonly #sheetPart: string;
  readonly rows: SheetRows;

  /** Throws AppError where there is no such sheet. `bytes` must be what `openWorkbook` took. */
  constructor(bytes: Uint8Array, sheetName: string) {
    this.#parts = readWorkbookParts(bytes);
    this.#sheetName = sheetName;
    this.#sheetPart = this.#partOfSheet(sheetName);
    this.rows = new SheetRows(this.#tree(this.#sheetPart));
  }

  /** Whether a number in a cell of this style is shown as a day. */
  isDateStyle(style: number | null): boolean {
    return style !== null && isDateStyle(this.#tree("xl/styles.xml"), style);
  }

  /** Puts lines in and moves all that lies below or reckons with it, in every sheet. */
  insertLines(insertion: Insertion): void {
    const own = this.#tree(this.#sheetPart);
    writeOutShared(own);
    spreadToRanges(own, insertion);
    for (const [kind, part] of this.#related(this.#sheetPart)) {
      if (!this.#parts.has(part)) continue;
      if (kind === "drawing") spreadToDrawing(this.#tree(part), insertion);
      if (kind === "table" || kind === "comments") spreadToRanges(this.#tree(part), insertion);
    }
    for (const part of this.#parts.keys())
      if (/^xl\/(?:worksheets\/[^/]+|charts\/[^/]+|workbook)\.xml$/i.test(part))
        spreadToFormulas(this.#tree(part), insertion, this.#sheetName, part === this.#sheetPart);
    // Last, so that the formulas of the new lines are copies of the moved ones.
    this.rows.insert(insertion);
  }

  /** The whole workbook; sums are worked out anew when it is opened. */
  toBytes(): Uint8Array {
    for (const part of this.#worksheets()) forgetResults(this.#tree(part));
    this.#reckonAnew();
    this.#dropCalculationChain();
    const parts = new Map(this.#parts);
    for (const [name, tree] of this.#trees) parts.set(name, xmlBytes(tree));
    return writeWorkbookParts(parts);
  }

  #tree(part: string): Document {
    const known = this.#trees.get(part);
    if (known) return known;
    const bytes = this.#parts.get(part);
    if (!bytes) throw brokenWorkbook();
    const tree = parseXml(bytes);
    this.#trees.set(part, tree);
    return tree;
  }

  /** Sheets that reckon. Others are not opened. */
  #worksheets(): string[] {
    return [...this.#parts].flatMap(([name, bytes]) =>
      /^xl\/worksheets\/[^/]+\.xml$/i.test(name) && Buffer.from(bytes).includes("<f") ? [name] : [],
    );
  }

  #related(part: string): readonly (readonly [kind: string, part: string])[] {
    const relations = relationsOf(part);
    if (!this.#parts.has(relations)) return [];
    return elementsNamed(this.#tree(relations), "Relationship").map((relation) => [
      (relation.getAttribute("Type") ?? "").split("/").at(-1) ?? "",
      resolved(part, relation.getAttribute("Target") ?? ""),
    ]);
  }

  #partOfSheet(wanted: string): string {
    const sheet = elementsNamed(this.#tree(bookPart), "sheet").find(
      (one) => one.getAttribute("name") === wanted,
    );
    const id = Array.from(sheet?.attributes ?? []).find(
      ({ localName, prefix }) => localName === "id" && prefix !== null && prefix !== "",
    )?.value;
    const relation = elementsNamed(this.#tree(relationsOf(bookPart)), "Relationship").find(
      (one) => one.getAttribute("Id") === id,
    );
    if (id === undefined || !relation) throw brokenWorkbook();
    return resolved(bookPart, relation.getAttribute("Target") ?? "");
  }

  #reckonAnew(): void {
    const book = this.#tree(bookPart);
    const root = book.documentElement;
    if (!root) throw brokenWorkbook();
    const found = elementsNamed(book, "calcPr")[0];
    const settings = found ?? book.createElementNS(root.namespaceURI, "calcPr");
    settings.setAttribute("fullCalcOnLoad", "1");
    if (found) return;
    const after = ["definedNames", "externalReferences", "functionGroups", "sheets"]
      .flatMap((name) => childrenNamed(root, name))
      .at(0);
    root.insertBefore(settings, after?.nextSibling ?? null);
  }

  /** It lists formulas in their old places; Excel and WPS make a new one. */
  #dropCalculationChain(): void {
    if (!this.#parts.delete("xl/calcChain.xml")) return;
    const lists = ["[Content_Types].xml", relationsOf(bookPart)];
    for (const element of lists.flatMap((part) => {
      const tree = this.#tree(part);
      return [...elementsNamed(tree, "Override"), ...elementsNamed(tree, "Relationship")];
    })) {
      const names = element.getAttribute("PartName") ?? element.getAttribute("Target") ?? "";
      if (/calcChain\.xml$/i.test(names)) element.parentNode?.removeChild(element);
    }
  }
}
