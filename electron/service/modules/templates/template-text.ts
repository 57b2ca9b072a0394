import type { Document, Element, Node } from "@xmldom/xmldom";

/** A run of text inside a paragraph; `order` counts runs through the whole part. */
interface TextPiece {
  readonly order: number;
  readonly start: number;
}

/** The joined text of one paragraph, whatever runs Word cut it into. */
export interface TemplateParagraph {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  readonly where: string;
  /** Table, text box or running text, counted through the part. */
  readonly scope: number;
}

/** Text of a part, and field codes apart, where tags are never filled. */
export interface TemplateText {
  readonly paragraphs: readonly TemplateParagraph[];
  readonly fieldCodes: readonly TemplateParagraph[];
}

/** Counts paragraphs and tables of one area; `cell` is set inside a table. */
interface Place {
  readonly area: string;
  readonly counts: { paragraphs: number; tables: number };
  readonly cell: string | null;
  readonly scope: number;
}

interface OpenParagraph {
  text: string;
  readonly pieces: TextPiece[];
  readonly where: string;
  readonly scope: number;
}

function elementsOf(node: Node): Element[] {
  return Array.from(node.childNodes).filter((child): child is Element => child.nodeType === 1);
}

function namedChildren(element: Element, name: string): Element[] {
  // Content controls may wrap rows and cells.
  return elementsOf(element).flatMap((child) => {
    if (child.nodeName === name) return [child];
    return /^w:(sdt|sdtContent|ins)$/.test(child.nodeName) ? namedChildren(child, name) : [];
  });
}

class TextReader {
  readonly paragraphs: OpenParagraph[] = [];
  readonly fieldCodes: OpenParagraph[] = [];
  private order = 0;
  private scopes = 0;

  newPlace(area: string): Place {
    this.scopes += 1;
    return { area, counts: { paragraphs: 0, tables: 0 }, cell: null, scope: this.scopes };
  }

  read(element: Element, place: Place, current: OpenParagraph | null): void {
    switch (element.nodeName) {
      case "w:del":
        return;
      case "w:p":
        return this.readParagraph(element, place);
      case "w:tbl":
        return this.readTable(element, place, current);
      case "w:txbxContent":
        return this.readChildren(element, this.newPlace(`${place.area}文本框`), null);
      case "w:instrText":
        this.fieldCodes.push({
          text: element.textContent ?? "",
          pieces: [],
          where: whereOf(place),
          scope: place.scope,
        });
        return;
      case "w:t":
      case "a:t":
      case "m:t":
        return this.readText(element, place, current);
      case "mc:Fallback":
        if (repeatsChoice(element)) return;
    }
    this.readChildren(element, place, current);
  }

  private readChildren(element: Element, place: Place, current: OpenParagraph | null): void {
    for (const child of elementsOf(element)) this.read(child, place, current);
  }

  private readParagraph(element: Element, place: Place): void {
    if (place.cell === null) place.counts.paragraphs += 1;
    const paragraph: OpenParagraph = {
      text: "",
      pieces: [],
      where: whereOf(place),
      scope: place.scope,
    };
    this.paragraphs.push(paragraph);
    this.readChildren(element, place, paragraph);
  }

  private readTable(table: Element, place: Place, current: OpenParagraph | null): void {
    if (place.cell !== null) {
      this.readChildren(table, place, current);
      return;
    }
    place.counts.tables += 1;
    this.scopes += 1;
    const scope = this.scopes;
    namedChildren(table, "w:tr").forEach((row, rowIndex) => {
      namedChildren(row, "w:tc").forEach((cell, cellIndex) => {
        const at = `表格${place.counts.tables}第${rowIndex + 1}行第${cellIndex + 1}列`;
        this.readChildren(cell, { ...place, cell: at, scope }, null);
      });
    });
  }

  private readText(element: Element, place: Place, current: OpenParagraph | null): void {
    const { scope } = place;
    const paragraph = current ?? { text: "", pieces: [], where: whereOf(place), scope };
    if (current === null) this.paragraphs.push(paragraph);
    paragraph.pieces.push({ order: this.order, start: paragraph.text.length });
    paragraph.text += element.textContent ?? "";
    this.order += 1;
  }
}

function whereOf(place: Place): string {
  return place.area + (place.cell ?? `第${Math.max(place.counts.paragraphs, 1)}段`);
}

/** Word stores a text box twice for old readers; the second copy is not a second finding. */
function repeatsChoice(fallback: Element): boolean {
  const choices = fallback.parentNode === null ? [] : elementsOf(fallback.parentNode);
  return choices.some(
    (choice) => choice.nodeName === "mc:Choice" && choice.textContent === fallback.textContent,
  );
}

/** Paragraphs of one part in document order, with places like 正文表格1第2行第1列. */
export function readTemplateText(document: Document, area: string): TemplateText {
  const reader = new TextReader();
  if (document.documentElement) reader.read(document.documentElement, reader.newPlace(area), null);
  return reader;
}
