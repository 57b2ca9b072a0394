import { flag, list, text } from "./define-tags.ts";
import type { DocumentContext } from "./document-maker.ts";
import type { DocumentData, DocumentTags } from "./document-tags.ts";
import { titleLines, toParagraphs } from "../gatherings/document-wording.ts";
import { printedDate } from "../gatherings/papers/printed-words.ts";

/** Hanzi of 一号 in one line of the text area. */
const markCapacity = 16;

/** Tags of 版头, 附件说明 and 版记 (GB/T 9704-2012 7.2, 7.3.4, 7.4). */
export const officialHeadTags: DocumentTags = {
  版头: flag("选择了印版头"),
  标志分行: list("发文机关标志，过长时分行", { 行: text("其中一行") }),
  版头字号: text("发文字号，印发前是空白"),
  有附件: flag("写有附件"),
  附件: list("附件说明，逐件一行", { 首行: flag("是第一件"), 附件名: text("附件的名称") }),
  版记: flag("选择了印版记"),
  有抄送: flag("写有抄送"),
  抄送: text("抄送机关，末尾加句号"),
  印发机关: text("印发机关"),
  印发日期: text("印发日期"),
};

/** 附件：1.×××; the number only where there are several, no mark after a name (7.3.4). */
export function attachmentRows(typed: string | undefined): DocumentData[] {
  const names = toParagraphs(typed ?? null).map((name) =>
    name.replace(/^\d+[.．、]|[。；;]$/g, ""),
  );
  return names.map((name, at) => ({
    首行: at === 0,
    附件名: names.length === 1 ? name : `${at + 1}.${name}`,
  }));
}

/** Whose copy it is ends with 。 (7.4.2). */
function copyWords(typed: string | undefined): string {
  const words = (typed ?? "").trim().replace(/[。.]$/, "");
  return words === "" ? "" : `${words}。`;
}

/** 版头, 附件说明 and 版记 of a paper dated that day, as its options ask for them. */
export function officialHeadData(
  { branch, options }: Pick<DocumentContext, "branch" | "options">,
  day: string | null,
): DocumentData {
  const attachments = attachmentRows(options.attachments);
  const copies = copyWords(options.copyTo);
  const mark = titleLines(`${branch.fullName}文件`, markCapacity);
  return {
    版头: options.redHead === true,
    标志分行: mark.map((line) => ({ 行: line })),
    版头字号: `　　　　〔${(day ?? "").slice(0, 4)}〕　　号`,
    有附件: attachments.length > 0,
    附件: attachments,
    版记: options.imprint === true,
    有抄送: copies !== "",
    抄送: copies,
    印发机关: branch.signatureName,
    印发日期: printedDate(day),
  };
}

/** 一、×× and （一）×× that stand alone are headings; a sentence after them keeps the body's face. */
export function bodyRow(line: string): DocumentData {
  const isAlone = !/[。！？；，：]/.test(line);
  const isFirst = isAlone && /^[一二三四五六七八九十]+、/.test(line);
  const isSecond = isAlone && /^（[一二三四五六七八九十]+）/.test(line);
  return { 段落: line, 一级: isFirst, 二级: isSecond, 普通: !isFirst && !isSecond };
}
