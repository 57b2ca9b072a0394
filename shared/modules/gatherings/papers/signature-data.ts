import type { DocumentData } from "../../documents/document-tags.ts";
import { orBlank } from "../document-wording.ts";
import { widthOf } from "./paper-titles.ts";
import { printedDate } from "./printed-words.ts";

/** Hanzi of 三号 in one line of the text area. */
const lineCapacity = 28;
const setIn = 2;
const ideographicSpace = "\u3000";
/** Longer names would leave the page when centred over the day. */
const longestCentred = 14;

/**
 * Without a seal the day begins two characters right of the signature's first, and the signature ends
 * two characters before the edge; a day longer than the signature ends there itself
 * (GB/T 9704-2012 7.3.5.3).
 */
export function dayUnderSignature(signature: string, day: string): string {
  const isLonger = widthOf(day) >= widthOf(signature);
  const start = isLonger ? lineCapacity - setIn - widthOf(day) : lineCapacity - widthOf(signature);
  return ideographicSpace.repeat(Math.max(0, Math.floor(start))) + day;
}

/** 署名 and 成文日期 of a notice; a name too long for the seal's centre is set as without one. */
export function signatureData(name: string, day: string | null, hasSeal: boolean): DocumentData {
  const signature = orBlank(name);
  const printed = printedDate(day);
  return {
    盖章: hasSeal && widthOf(signature) <= longestCentred,
    署名: signature,
    落款日期: printed,
    落款日期行: dayUnderSignature(signature, printed),
  };
}
