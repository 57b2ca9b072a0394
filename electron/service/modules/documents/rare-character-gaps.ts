import type { DocumentGap } from "#shared/modules/documents/document-maker.ts";
import type { DocumentData } from "#shared/modules/documents/document-tags.ts";
import { rareCharacters } from "../fonts/index.ts";

function textsOf(data: DocumentData): string {
  return Object.values(data)
    .map((value) => {
      if (typeof value === "string") return value;
      return typeof value === "boolean" ? "" : value.map(textsOf).join("");
    })
    .join("");
}

/** Says which characters of a paper the usual fonts lack, so that nobody's name prints as a box unseen. */
export function rareCharacterGaps(data: DocumentData): readonly DocumentGap[] {
  const rare = rareCharacters(textsOf(data));
  if (rare.length === 0) return [];
  const message = `有生僻字“${rare.join("、")}”，仿宋_GB2312 等字体里没有，打印前请核对；印成方框的，在 Word/WPS 里把这个字单独改成有它的字体（如宋体、宋体-ExtB）`;
  return [{ field: "fonts", message, kind: "wrong" }];
}
