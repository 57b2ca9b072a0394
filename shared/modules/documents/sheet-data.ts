import { list, text } from "./define-tags.ts";
import type { DocumentData, DocumentTags } from "./document-tags.ts";

const children: DocumentTags = { 栏值: text("一格的文字，按栏目展开") };

/** Tags of a table whose columns the data declare; the template holds one cell of each row. */
export function sheetTags(required: readonly string[]): DocumentTags {
  return {
    栏名: text("表格栏目的名称；模板里只放一格，出文稿时按栏目展开", required),
    表格行: list("表格的各行", children, required),
  };
}

/** The texts of one row under the tags that its columns are expanded to. */
export function cellsOf(texts: readonly string[]): DocumentData {
  return Object.fromEntries(texts.map((text, at) => [`栏${at + 1}`, text]));
}
