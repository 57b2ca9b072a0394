import { text } from "../documents/define-tags.ts";
import type { DocumentTags } from "../documents/document-tags.ts";
import { sheetTags } from "../documents/sheet-data.ts";

const papers = ["member-roster"];

/** Tags of the 党员名册. */
export const rosterPaperTags: DocumentTags = {
  ...sheetTags(papers),
  单位: text("本支部全称", papers),
  日期: text("名册的日期，如2026年11月24日", papers),
  人数: text("党员共多少名"),
  正式人数: text("正式党员人数"),
  预备人数: text("预备党员人数"),
  排序: text("怎样排列"),
};
