import { AlignmentType, Paragraph, TextRun } from "docx";
import {
  factLine,
  blankLine,
  headingLine,
  label,
  subheadingLine,
  textLine,
  titleLine,
  unlessTag,
  whileTag,
} from "./paragraphs.ts";
import { officialDocument } from "./official-document.ts";
import type { OfficialTemplate } from "./official-template.ts";
import { partOption } from "./template-options.ts";

function header(): Paragraph[] {
  return [
    blankLine(),
    factLine("会议名称", "{会议名称}"),
    factLine("会议时间", "{会议日期} {会议时间}"),
    factLine("会议地点", "{会议地点}"),
    ...whileTag("有合开说明", factLine("合并召开", "{合开说明}")),
    factLine("主持人", "{主持人}"),
    factLine("记录人", "{记录人}"),
  ];
}

function attendance(): Paragraph[] {
  return [
    factLine("到会情况", "{到会情况}"),
    ...whileTag("有表决权情况", factLine("表决权", "{表决权情况}")),
    ...whileTag("有实到", factLine("到会人员", "{到会人员}")),
    ...whileTag("有请假", factLine("请假人员", "{请假人员}")),
    ...whileTag("有缺席", factLine("缺席人员", "{缺席人员}")),
    ...whileTag("有列席", factLine("列席人员", "{列席人员}")),
    ...whileTag("有不计入应到", factLine("不计应到", "{不计入应到人员}")),
    ...whileTag("有未登记", factLine("尚未登记", "{未登记人员}")),
    ...whileTag("场次", factLine("{名称}", "{时间}，{地点}；到会{到会人数}：{到会人员}")),
    blankLine(),
  ];
}

function fact(text: string, value: string): Paragraph {
  return textLine(label(`${text}：`), value);
}

/** A text of several paragraphs with its label before the first. */
function told(list: string, text: string): Paragraph[] {
  return whileTag(list, textLine(label(`{#首段}${text}：{/首段}`), "{段落}"));
}

function partFacts(): Paragraph[] {
  return [
    ...whileTag("有归属说明", fact("归属期", "{归属说明}")),
    ...whileTag("有党小组", fact("党小组", "{党小组}")),
    ...whileTag("有主题", fact("{主题称谓}", "{主题}")),
    ...whileTag("有授课人", fact("{授课人称谓}", "{授课人}")),
    ...whileTag("有时长", fact("时长", "{时长}")),
    ...whileTag("有本部分到会情况", fact("到会情况", "{到会情况}")),
    ...told("内容段落", "{内容称谓}"),
  ];
}

function vote(): Paragraph[] {
  const watched = "{#有监票计票}（监票人：{监票人}；计票人：{计票人}）{/有监票计票}";
  return whileTag(
    "有表决",
    ...whileTag("有表决方式", fact("表决方式", `{表决方式}${watched}`)),
    ...unlessTag("有表决方式", ...whileTag("有监票计票", fact("表决方式", watched))),
    ...whileTag("有表决结果", fact("表决情况", "{表决结果}")),
  );
}

function topics(): Paragraph[] {
  const subject = "{#第一议题}第一议题：{/第一议题}{题目}";
  return whileTag(
    "议题",
    ...whileTag("多个部分", subheadingLine(`（{序号汉字}）${subject}`)),
    ...unlessTag("多个部分", headingLine(`{序号汉字}、${subject}`)),
    ...whileTag("有文件", fact("学习文件", "{文件}")),
    ...whileTag("有传达人", fact("{传达人称谓}", "{传达人}")),
    ...whileTag("讨论段落", textLine("{段落}")),
    ...vote(),
    ...told("决议段落", "决议"),
    ...told("措施段落", "贯彻措施"),
  );
}

function actionItems(): Paragraph[] {
  return whileTag(
    "有议定事项",
    ...whileTag("多个部分", subheadingLine("议定事项")),
    ...unlessTag("多个部分", headingLine("议定事项")),
    ...whileTag("议定事项", textLine("{序号}.{事项}（责任人：{责任人}；完成时限：{完成时限}）")),
  );
}

function parts(): Paragraph[] {
  return [
    ...whileTag(
      "部分",
      ...whileTag("多个部分", headingLine("{部分标题}")),
      ...partFacts(),
      ...topics(),
      ...actionItems(),
    ),
    ...told("备注段落", "备注"),
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

/** Everything of 会议记录（标准版） below its title, the title as it is given. */
export function strictMinutesBody(title: Paragraph[]): Paragraph[] {
  return [...title, ...header(), ...attendance(), ...parts(), ...closing()];
}

function ownTitle(): Paragraph[] {
  return [...whileTag("全称分行", titleLine("{行}")), ...whileTag("标题分行", titleLine("{行}"))];
}

/** 会议记录（标准版）: header facts, attendance, each part with its topics, two signatures. */
export const gatheringMinutes: OfficialTemplate = {
  name: "gathering-minutes",
  label: "会议记录（标准版）",
  recordType: "gathering",
  version: 2,
  revisedAt: "2026-11-24T00:00:00Z",
  options: [partOption],
  build: () => officialDocument("会议记录", strictMinutesBody(ownTitle())),
};
