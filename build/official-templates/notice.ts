import { Paragraph, TextRun } from "docx";
import { officialDocument } from "./official-document.ts";
import { numberLine } from "./number-line.ts";
import type { OfficialTemplate } from "./official-template.ts";
import { blankLine, keptLine, textLine, titleLine, whileTag } from "./paragraphs.ts";
import { signatureLines } from "./signature-lines.ts";
import { numberLineOption } from "./template-options.ts";

/** 通知: title, whom, text, signature and day, contact in brackets below (GB/T 9704-2012 7.3). */
export const notice: OfficialTemplate = {
  name: "notice",
  label: "通知",
  recordType: "notice",
  version: 2,
  revisedAt: "2026-11-25T00:00:00Z",
  numberKind: "notice",
  options: [{ name: "signWithSeal", label: "落款盖章", isRemembered: true }, numberLineOption],
  build: () =>
    officialDocument("通知", [
      ...numberLine(),
      ...whileTag("标题分行", titleLine("{行}")),
      blankLine(),
      new Paragraph({ children: [new TextRun("{主送}：")] }),
      ...whileTag("正文逐段", textLine("{段落}")),
      blankLine(),
      ...signatureLines(),
      ...whileTag("有联系人", keptLine("{联系人行}")),
    ]),
};
