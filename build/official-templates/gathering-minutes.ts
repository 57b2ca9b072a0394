import { AlignmentType, Paragraph, TextRun } from "docx";
import {
  factLine,
  blankLine,
  headingLine,
  label,
  tagLine,
  textLine,
  titleLine,
} from "./paragraphs.ts";
import { officialDocument } from "./official-document.ts";
import type { OfficialTemplate } from "./official-template.ts";

function header(): Paragraph[] {
  return [
    tagLine("{#全称分行}"),
    titleLine("{行}"),
    tagLine("{/全称分行}"),
    titleLine("{会议类型}记录"),
    blankLine(),
    factLine("会议名称", "{会议名称}"),
    factLine("会议时间", "{会议日期} {会议时间}"),
    factLine("会议地点", "{会议地点}"),
    factLine("主持人", "{主持人}"),
    factLine("记录人", "{记录人}"),
  ];
}

function optionalFact(flag: string, text: string, value: string): Paragraph[] {
  return [tagLine(`{#${flag}}`), factLine(text, value), tagLine(`{/${flag}}`)];
}

function attendance(): Paragraph[] {
  return [
    factLine("到会情况", "{到会情况}"),
    ...optionalFact("有实到", "到会人员", "{到会人员}"),
    ...optionalFact("有请假", "请假人员", "{请假人员}"),
    ...optionalFact("有缺席", "缺席人员", "{缺席人员}"),
    ...optionalFact("有列席", "列席人员", "{列席人员}"),
    ...optionalFact("有不计入应到", "不计入应到", "{不计入应到人员}"),
    ...optionalFact("有未登记", "尚未登记", "{未登记人员}"),
    blankLine(),
  ];
}

function agenda(): Paragraph[] {
  return [
    tagLine("{#议题}"),
    headingLine("{序号汉字}、{题目}"),
    tagLine("{#讨论段落}"),
    textLine("{段落}"),
    tagLine("{/讨论段落}"),
    tagLine("{#决议段落}"),
    textLine(label("{#首段}决议：{/首段}"), "{段落}"),
    tagLine("{/决议段落}"),
    tagLine("{/议题}"),
    tagLine("{#备注段落}"),
    textLine(label("{#首段}备注：{/首段}"), "{段落}"),
    tagLine("{/备注段落}"),
  ];
}

function signature(text: string, last: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    indent: { left: 3780 },
    keepNext: !last,
    keepLines: true,
    children: [new TextRun(text)],
  });
}

// The closing words stay with the signatures, so these never stand on a page of their own.
function closing(): Paragraph[] {
  return [
    new Paragraph({ style: "OfficialText", keepNext: true, children: [new TextRun("{结束语}")] }),
    blankLine(),
    signature("主持人（签名）：", false),
    signature("记录人（签名）：", false),
    signature("签名日期：　　　　年　　月　　日", true),
  ];
}

/** 会议记录（标准版）: header facts, attendance, agenda with resolutions, two signatures. */
export const gatheringMinutes: OfficialTemplate = {
  name: "gathering-minutes",
  label: "会议记录（标准版）",
  recordType: "gathering",
  version: 1,
  revisedAt: "2026-01-01T00:00:00Z",
  build: () =>
    officialDocument("会议记录", [...header(), ...attendance(), ...agenda(), ...closing()]),
};
