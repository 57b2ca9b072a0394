import { Paragraph, TextRun } from "docx";
import type { FileChild } from "docx";
import { attachmentLines } from "./attachment-lines.ts";
import { imprint } from "./imprint.ts";
import { officialDocument } from "./official-document.ts";
import { numberLine } from "./number-line.ts";
import type { OfficialTemplate } from "./official-template.ts";
import {
  blankLine,
  headingLine,
  keptLine,
  subheadingLine,
  textLine,
  titleLine,
  unlessTag,
  whileTag,
} from "./paragraphs.ts";
import { redLinedNumber, redMark, twoLines } from "./red-head.ts";
import { signatureLines } from "./signature-lines.ts";
import { numberLineOption, officialOptions } from "./template-options.ts";

/** 版头: the mark in red, the number, the red line; two lines below it the title begins. */
function head(): Paragraph[] {
  return whileTag(
    "版头",
    ...redMark("标志分行"),
    ...twoLines(),
    redLinedNumber("{#有发文字号}{发文字号}{/有发文字号}{^有发文字号}{版头字号}{/有发文字号}"),
    ...twoLines(),
  );
}

function text(): Paragraph[] {
  return whileTag(
    "正文逐段",
    ...whileTag("一级", headingLine("{段落}")),
    ...whileTag("二级", subheadingLine("{段落}")),
    ...whileTag("普通", textLine("{段落}")),
  );
}

/** 通知: title, whom, text, signature and day, contact in brackets below (GB/T 9704-2012 7.3). */
export const notice: OfficialTemplate = {
  name: "notice",
  label: "通知",
  recordType: "notice",
  version: 2,
  revisedAt: "2026-11-25T00:00:00Z",
  numberKind: "notice",
  options: [
    { name: "signWithSeal", label: "落款盖章", isRemembered: true },
    numberLineOption,
    ...officialOptions,
  ],
  build: () =>
    officialDocument("通知", [
      ...head(),
      ...unlessTag("版头", ...numberLine()),
      ...whileTag("标题分行", titleLine("{行}")),
      blankLine(),
      new Paragraph({ children: [new TextRun("{主送}：")] }),
      ...text(),
      ...whileTag("有附件", blankLine(), ...attachmentLines()),
      blankLine(),
      ...signatureLines(),
      ...whileTag("有联系人", keptLine("{联系人行}")),
      ...whileTag<FileChild>("版记", ...imprint()),
    ]),
};
