import { Paragraph, TextRun } from "docx";
import {
  blankLine,
  keptLine,
  label,
  textLine,
  titleLine,
  unlessTag,
  whileTag,
} from "./paragraphs.ts";
import { numberLine } from "./number-line.ts";
import { officialDocument } from "./official-document.ts";
import type { OfficialTemplate } from "./official-template.ts";
import { signatureLines } from "./signature-lines.ts";
import { numberLineOption, partOption } from "./template-options.ts";

function addressee(): Paragraph {
  return new Paragraph({ children: [new TextRun("{主送}：")] });
}

/** 一、时间：…… in one line, or its items below where there are several. */
function item(heading: string, flag: string, single: string, list: string): Paragraph[] {
  return [
    ...whileTag(flag, textLine(label(`${heading}：`), single)),
    ...unlessTag(flag, keptLine(label(heading)), ...whileTag(list, textLine("{序号}.{段落}"))),
  ];
}

// The last items stay with the signature, which never stands on a page of its own.
function items(): Paragraph[] {
  return [
    ...item("一、时间", "一个时间", "{通知时间}", "通知时间逐项"),
    textLine(label("二、地点："), "{通知地点}"),
    ...item("三、议题", "一个议题", "{通知议题}", "通知议题逐项"),
    keptLine(label("四、参加人员："), "{参加人员}"),
    ...whileTag("有列席", keptLine(label("{列席序号}、列席人员："), "{列席人员}")),
    ...whileTag(
      "有要求",
      ...whileTag("一项要求", keptLine(label("{要求序号}、要求："), "{要求}")),
      ...unlessTag(
        "一项要求",
        keptLine(label("{要求序号}、要求")),
        ...whileTag("要求逐项", keptLine("{序号}.{段落}")),
      ),
    ),
  ];
}

/** 会议通知: whom, when, where, what about, who comes, what is asked of them. */
export const gatheringNotice: OfficialTemplate = {
  name: "gathering-notice",
  label: "会议通知",
  recordType: "gathering",
  version: 2,
  revisedAt: "2026-11-25T00:00:00Z",
  numberKind: "notice",
  options: [
    partOption,
    { name: "addressee", label: "主送" },
    {
      name: "requirements",
      label: "要求",
      help: "每行一项，可以不写",
      preset: "请参加人员提前安排好工作，按时参加；因故不能参加的，请提前向党支部请假。",
      isRemembered: true,
    },
    { name: "signWithSeal", label: "落款盖章", isRemembered: true },
    { name: "issuedOn", label: "落款日期", help: "印发的日期，默认是今天" },
    numberLineOption,
  ],
  build: () =>
    officialDocument("会议通知", [
      ...numberLine(),
      ...whileTag("全称分行", titleLine("{行}")),
      ...whileTag("标题分行", titleLine("{行}")),
      blankLine(),
      addressee(),
      textLine("现将有关事项通知如下："),
      ...items(),
      blankLine(),
      ...signatureLines(),
    ]),
};
