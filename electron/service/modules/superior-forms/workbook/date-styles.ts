import type { Document } from "@xmldom/xmldom";
import { childrenNamed, elementsNamed } from "./parse-xml.ts";

/** Number formats of Excel that show a day without saying so in the file (ECMA-376 18.8.30, East Asian ones too). */
const builtIn: readonly (readonly [from: number, to: number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
];

function showsDay(code: string): boolean {
  return /[yd]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}

/** Whether the cell style of that number shows numbers as days. */
export function isDateStyle(styles: Document, style: number): boolean {
  const formats = elementsNamed(styles, "cellXfs").flatMap((list) => childrenNamed(list, "xf"));
  const id = Number(formats[style]?.getAttribute("numFmtId") ?? 0);
  if (builtIn.some(([from, to]) => id >= from && id <= to)) return true;
  const own = elementsNamed(styles, "numFmt").find(
    (format) => Number(format.getAttribute("numFmtId")) === id,
  );
  return own !== undefined && showsDay(own.getAttribute("formatCode") ?? "");
}
