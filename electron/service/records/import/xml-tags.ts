import { brokenWorkbook, tooLargeWorkbook } from "./workbook-refusal.ts";

/** One tag of an XML text: where it stands, and what it is. */
export interface XmlTag {
  /** Without its prefix. */
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  readonly from: number;
  /** The place after its >. */
  readonly to: number;
}

const deepest = 64;
const longestText = 100_000;
const slash = 47;
const nameEnd = /[\s/>]/;

function afterMarkup(xml: string, at: number): number {
  if (xml.startsWith("<!--", at)) return endOf(xml, "-->", at + 4);
  if (xml.startsWith("<![CDATA[", at)) return endOf(xml, "]]>", at + 9);
  if (xml.startsWith("<?", at)) return endOf(xml, "?>", at + 2);
  throw brokenWorkbook("表格文件里有不允许的声明（DOCTYPE）");
}

function endOf(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found === -1) throw brokenWorkbook();
  return found + mark.length;
}

function nameOf(inside: string): string {
  const end = inside.search(nameEnd);
  const whole = end === -1 ? inside : inside.slice(0, end);
  return whole.slice(whole.indexOf(":") + 1);
}

function nextTag(xml: string, from: number): XmlTag {
  const to = endOf(xml, ">", from);
  const isClose = xml.charCodeAt(from + 1) === slash;
  const isEmpty = !isClose && xml.charCodeAt(to - 2) === slash;
  const name = nameOf(xml.slice(from + (isClose ? 2 : 1), Math.min(to, from + 80)));
  return { name, kind: isClose ? "close" : isEmpty ? "empty" : "open", from, to };
}

const step = { open: 1, close: -1, empty: 0 } as const;

/**
 * Calls back with every tag of an XML text, in one pass over it whatever it holds. Refuses a DOCTYPE,
 * tags that don't end or don't balance, depths and single texts that no workbook has.
 */
export function eachTag(xml: string, hear: (tag: XmlTag) => void): void {
  let depth = 0;
  let last = 0;
  let from = xml.indexOf("<");
  while (from !== -1) {
    if (from - last > longestText) throw tooLargeWorkbook("表格里有一格文字过长");
    if (isMarkup(xml, from)) {
      last = afterMarkup(xml, from);
      from = xml.indexOf("<", last);
      continue;
    }
    const tag = nextTag(xml, from);
    from = xml.indexOf("<", from + 1);
    // A < inside a tag: it has no end of its own.
    if (from !== -1 && from < tag.to) throw brokenWorkbook();
    depth += step[tag.kind];
    if (depth < 0 || depth > deepest) throw brokenWorkbook();
    hear(tag);
    last = tag.to;
  }
  if (depth !== 0) throw brokenWorkbook();
}

/** <!… or <?… */
function isMarkup(xml: string, from: number): boolean {
  const mark = xml.charCodeAt(from + 1);
  return mark === 33 || mark === 63;
}
