import { brokenWorkbook, tooLargeWorkbook } from "./workbook-refusal.ts";
import { eachTag, type XmlTag } from "./xml-tags.ts";

/** What a sheet may hold at most. A longer one keeps one row too many, so that its reader says so. */
export interface SheetLimits {
  readonly rows: number;
  readonly cells: number;
  readonly mergedAreas: number;
}

/** Stands in a cell whose formula was saved without its result. */
export const noResult = "\uE000";
const notNeeded = new Set(["dimension", "cols", "sheetViews", "conditionalFormatting", "extLst"]);

/**
 * A sheet's XML without what holds nothing: formatted rows and cells that are blank, widths, views,
 * colour rules. Everything that holds a value, a formula or a text stays as it was.
 */
export function slimSheet(xml: string, limits: SheetLimits): string {
  const slimmer = new Slimmer(xml, limits);
  eachTag(xml, (tag) => slimmer.hear(tag));
  return slimmer.end();
}

interface OpenRow {
  readonly kept: string[];
  readonly isPlaced: boolean;
}

interface OpenCell {
  readonly from: number;
  /** Its address, or null where it only stands after the one before. */
  readonly place: string | null;
  hasValue: boolean;
  hasFormula: boolean;
}

class Slimmer {
  readonly #xml: string;
  readonly #limits: SheetLimits;
  readonly #kept: string[] = [];
  /** What lies before it is kept or left out already. */
  #at = 0;
  #row: OpenRow | null = null;
  #cell: OpenCell | null = null;
  #skipped: { readonly name: string; depth: number } | null = null;
  /** The number that Excel shows of the row last begun, of the first one kept. */
  #number = 0;
  #firstNumber = 0;
  #isCut = false;
  #cellCount = 0;
  #areaCount = 0;

  constructor(xml: string, limits: SheetLimits) {
    this.#xml = xml;
    this.#limits = limits;
  }

  hear(tag: XmlTag): void {
    if (this.#skipped) this.#skip(tag);
    else if (this.#cell) this.#inCell(tag);
    else if (this.#row) this.#inRow(tag);
    else this.#outside(tag);
  }

  end(): string {
    this.#keepUpTo(this.#xml.length);
    return this.#kept.join("");
  }

  #outside(tag: XmlTag): void {
    if (tag.name === "row") this.#beginRow(tag);
    else if (tag.name === "mergeCell" && ++this.#areaCount > this.#limits.mergedAreas)
      throw tooLargeWorkbook(`合并的单元格超过了${this.#limits.mergedAreas}处`);
    else if (notNeeded.has(tag.name)) this.#beginSkip(tag);
  }

  #beginSkip({ name, kind, from, to }: XmlTag): void {
    this.#keepUpTo(from);
    this.#at = to;
    if (kind === "open") this.#skipped = { name, depth: 1 };
  }

  #skip({ name, kind, to }: XmlTag): void {
    const skipped = this.#skipped;
    if (!skipped || name !== skipped.name) return;
    if (kind === "open") skipped.depth += 1;
    if (kind !== "close" || --skipped.depth > 0) return;
    this.#at = to;
    this.#skipped = null;
  }

  #beginRow(tag: XmlTag): void {
    if (tag.kind === "close") throw brokenWorkbook();
    this.#keepUpTo(tag.from);
    const place = this.#placeOf(tag);
    this.#number = place === null ? this.#number + 1 : Number(place);
    this.#at = tag.to;
    const text = this.#xml.slice(tag.from, tag.to);
    if (tag.kind === "open") this.#row = { kept: [text], isPlaced: place !== null };
    // A row that doesn't say its number counts for those after it.
    else if (place === null && !this.#isCut) this.#kept.push(text);
  }

  #inRow(tag: XmlTag): void {
    if (tag.name === "c") this.#beginCell(tag);
    else if (tag.name === "row") this.#endRow(tag);
    else if (tag.name !== "extLst") throw brokenWorkbook();
  }

  #endRow({ kind, from, to }: XmlTag): void {
    const row = this.#row;
    if (kind !== "close" || !row) throw brokenWorkbook();
    this.#row = null;
    this.#at = to;
    if (this.#isCut || (row.kept.length === 1 && row.isPlaced)) return;
    if (this.#firstNumber === 0) this.#firstNumber = this.#number;
    const last = this.#firstNumber + this.#limits.rows;
    if (this.#number < last) this.#kept.push(...row.kept, this.#xml.slice(from, to));
    else {
      this.#isCut = true;
      this.#kept.push(`<row r="${last}"><c r="A${last}"><v>0</v></c></row>`);
    }
  }

  #beginCell(tag: XmlTag): void {
    if (tag.kind === "close") throw brokenWorkbook();
    const place = this.#placeOf(tag);
    const { from, to, kind } = tag;
    if (kind === "open") this.#cell = { from, place, hasValue: false, hasFormula: false };
    else if (place === null) this.#keepCell(this.#xml.slice(from, to));
  }

  #inCell({ name, kind, to }: XmlTag): void {
    const cell = this.#cell;
    if (!cell) return;
    if (name === "v" || name === "is") cell.hasValue = true;
    if (name === "f") cell.hasFormula = true;
    if (name !== "c") return;
    if (kind !== "close") throw brokenWorkbook();
    this.#cell = null;
    this.#endCell(cell, to);
  }

  #endCell({ from, place, hasValue, hasFormula }: OpenCell, to: number): void {
    if (hasFormula && !hasValue && place !== null)
      this.#keepCell(`<c r="${place}" t="inlineStr"><is><t>${noResult}</t></is></c>`);
    else if (hasValue || place === null) this.#keepCell(this.#xml.slice(from, to));
  }

  #keepCell(text: string): void {
    if (this.#isCut) return;
    if (++this.#cellCount > this.#limits.cells)
      throw tooLargeWorkbook(`填了内容的单元格超过了${this.#limits.cells}个`);
    this.#row?.kept.push(text);
  }

  /** The address a row or cell says it has. */
  #placeOf({ from, to }: XmlTag): string | null {
    const tag = this.#xml.slice(from, Math.min(to, from + 400));
    return /\sr=["']([A-Z]{0,3}\d{1,7})["']/.exec(tag)?.[1] ?? null;
  }

  #keepUpTo(to: number): void {
    if (to > this.#at) this.#kept.push(this.#xml.slice(this.#at, to));
    this.#at = Math.max(this.#at, to);
  }
}

/** How a sheet with too many lines is refused. */
export function tooLargeRows(rows: number): Error {
  return tooLargeWorkbook(`表格超过了${rows}行`);
}
