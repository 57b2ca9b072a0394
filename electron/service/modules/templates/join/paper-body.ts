/** The text of a paper apart from its last section. */
export interface PaperBody {
  /** Up to and with `<w:body>`. */
  readonly head: string;
  /** Paragraphs and tables; sections inside of it keep their places. */
  readonly blocks: string;
  /** The last section, or one without any property where the paper has none. */
  readonly section: string;
}

/** Takes `word/document.xml` apart. Throws where it has no body. */
export function readPaperBody(xml: string): PaperBody {
  const open = /<w:body\b[^>]*>/.exec(xml);
  const end = xml.lastIndexOf("</w:body>");
  if (!open || end < 0) throw new Error("a paper without a body");
  const start = open.index + open[0].length;
  const content = xml.slice(start, end);
  const at = content.lastIndexOf("<w:sectPr");
  // A section of the body stands behind all blocks; one of a paragraph has the paragraph's end after it.
  const isLast = at >= 0 && !content.slice(at).includes("</w:p>");
  return {
    head: xml.slice(0, start),
    blocks: isLast ? content.slice(0, at) : content,
    section: isLast ? content.slice(at) : "<w:sectPr></w:sectPr>",
  };
}

const afterNumbers =
  /<w:(?:cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid|printerSettings)\b/;
const afterType =
  /<w:(?:pgSz|pgMar|paperSrc|pgBorders|lnNumType|pgNumType|cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid|printerSettings)\b/;

function insertBefore(section: string, place: RegExp, element: string): string {
  const at = place.exec(section)?.index ?? section.lastIndexOf("</w:sectPr>");
  return section.slice(0, at) + element + section.slice(at);
}

/** Opens on a new page and counts its pages from 1; the order of elements is the schema's. */
function asFirst(section: string): string {
  const whole = section.replace(/^(<w:sectPr\b[^>]*?)\/>$/, "$1></w:sectPr>");
  const format = /<w:pgNumType\b([^>]*?)\/>/.exec(whole)?.[1] ?? "";
  const kept = format.replace(/\s*w:start="[^"]*"/, "").trimEnd();
  const bare = whole.replace(/<w:(?:type|pgNumType)\b[^>]*\/>/g, "");
  const typed = insertBefore(bare, afterType, '<w:type w:val="nextPage"/>');
  return insertBefore(typed, afterNumbers, `<w:pgNumType${kept} w:start="1"/>`);
}

/** The paper's first section, wherever it ends, begins the paper. */
export function beginsAnew({ head, blocks, section }: PaperBody): PaperBody {
  const found = /<w:sectPr\b(?:[^>]*\/>|[\s\S]*?<\/w:sectPr>)/.exec(blocks);
  if (!found) return { head, blocks, section: asFirst(section) };
  const rest = blocks.slice(found.index + found[0].length);
  return { head, blocks: blocks.slice(0, found.index) + asFirst(found[0]) + rest, section };
}

/** A paragraph that takes no room, where the paper ends with a table. */
function carrier(section: string): string {
  const spacing = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';
  const mark = '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>';
  return `<w:p><w:pPr>${spacing}${mark}${section}</w:pPr></w:p>`;
}

function withSection(paragraph: string, section: string): string | null {
  const [open = ""] = /^<w:p\b[^>]*>/.exec(paragraph) ?? [];
  const inner = paragraph.slice(open.length);
  if (open.endsWith("/>")) return `${open.slice(0, -2)}><w:pPr>${section}</w:pPr></w:p>`;
  if (/^<w:pPr\b[^>]*\/>/.test(inner))
    return open + inner.replace(/^<w:pPr\b[^>]*\/>/, `<w:pPr>${section}</w:pPr>`);
  if (!inner.startsWith("<w:pPr")) return `${open}<w:pPr>${section}</w:pPr>${inner}`;
  const end = inner.indexOf("</w:pPr>");
  const properties = inner.slice(0, end);
  if (/<w:(?:sectPr|pPrChange)\b/.test(properties)) return null;
  return open + properties + section + inner.slice(end);
}

/** Where the last paragraph begins; -1 where the paper ends otherwise or it holds others, as a text box does. */
function lastParagraph(blocks: string): number {
  if (/<w:p\b[^>]*\/>$/.test(blocks)) return blocks.lastIndexOf("<w:p");
  if (!blocks.endsWith("</w:p>")) return -1;
  const places = [...blocks.matchAll(/<w:p(?=[\s>])/g)];
  const at = places.at(-1)?.index ?? -1;
  return at >= 0 && blocks.indexOf("</w:p>", at) === blocks.length - "</w:p>".length ? at : -1;
}

/** The blocks with the last section inside them, so that another paper can follow. No line is added to a text. */
export function closed({ blocks, section }: PaperBody): string {
  const text = blocks.trimEnd();
  const at = lastParagraph(text);
  const last = at < 0 ? null : withSection(text.slice(at), section);
  return last === null ? text + carrier(section) : text.slice(0, at) + last;
}
