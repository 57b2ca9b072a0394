import { flag, text } from "../documents/define-tags.ts";
import type { DocumentData, DocumentTags } from "../documents/document-tags.ts";

/** Tags of every paper that can carry a number. */
export const numberTags: DocumentTags = {
  有发文字号: flag("这类文稿编发文字号"),
  发文字号: text("发文字号；草稿留出序号的位置"),
};

/** What the number line prints; null where the paper has none. */
export function numberData(text: string | null): DocumentData {
  return { 有发文字号: text !== null, 发文字号: text ?? "" };
}

/** `data` with the number line of `of`, so that two papers can be told apart by everything else. */
export function withNumberOf(data: DocumentData, of: DocumentData): DocumentData {
  const kept = Object.keys(numberTags).flatMap((tag) =>
    of[tag] === undefined ? [] : [[tag, of[tag]] as const],
  );
  const others = Object.entries(data).filter(([tag]) => !Object.hasOwn(numberTags, tag));
  return Object.fromEntries([...others, ...kept]);
}
