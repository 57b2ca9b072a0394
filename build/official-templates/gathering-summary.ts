import { AlignmentType, Paragraph, Tab, TabStopType, TextRun } from "docx";
import { bodySpacing, faces, textWidth } from "./layout.ts";
import { officialDocument } from "./official-document.ts";
import type { OfficialTemplate } from "./official-template.ts";
import {
  blankLine,
  headingLine,
  subheadingLine,
  textLine,
  titleLine,
  unlessTag,
  whileTag,
} from "./paragraphs.ts";
import { redLined, redMark, twoLines } from "./red-head.ts";
import { numberLineOption, partOption } from "./template-options.ts";

// Numbered at 印发 where the branch numbers its 纪要; else the figure is left to be written in.
const number = "（{#有发文字号}{发文字号}{/有发文字号}{^有发文字号}第{纪要编号}号{/有发文字号}）";

function centred(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: [new TextRun(text)],
  });
}

/** 发文机关 left, 成文日期 right, each one character from the edge. */
function issuer(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth - 320 }],
    keepNext: true,
    children: [new TextRun({ children: ["　{党组织署名}", new Tab(), "{成文日期}"] })],
  });
}

function head(): Paragraph[] {
  return [
    ...whileTag(
      "红头",
      ...redMark("标志分行"),
      ...twoLines(),
      centred(number),
      blankLine(),
      redLined("{党组织署名}", "{成文日期}"),
      blankLine(),
    ),
    ...unlessTag(
      "红头",
      ...whileTag("标志分行", titleLine("{行}")),
      centred(number),
      blankLine(),
      issuer(),
      blankLine(),
    ),
  ];
}

function topics(heading: (text: string) => Paragraph, number: string): Paragraph[] {
  return whileTag(
    "纪要议题",
    heading(`${number}{题目}`),
    ...whileTag("纪要段落", textLine("{段落}")),
  );
}

function parts(): Paragraph[] {
  const items = whileTag(
    "议定事项",
    textLine("{序号}.{事项}（责任人：{责任人}；完成时限：{完成时限}）"),
  );
  return whileTag(
    "纪要部分",
    ...whileTag(
      "多个部分",
      headingLine("{部分标题}"),
      ...topics(subheadingLine, "（{序号汉字}）"),
      ...whileTag("有议定事项", subheadingLine("议定事项")),
    ),
    ...unlessTag(
      "多个部分",
      ...topics(headingLine, "{序号汉字}、"),
      ...whileTag("有议定事项", headingLine("议定事项")),
    ),
    ...items,
  );
}

const character = 315;

/** 出席： two characters from the edge, names that go on under the first (10.3). */
function names(label: string, tag: string): Paragraph {
  return new Paragraph({
    indent: { left: character * 5, hanging: character * 3 },
    alignment: AlignmentType.LEFT,
    children: [
      new TextRun({ text: `${label}：`, font: faces.heading, characterSpacing: bodySpacing }),
      new TextRun(`{${tag}}`),
    ],
  });
}

/** 会议纪要: what was decided, and who was there. It bears neither seal nor signature. */
export const gatheringSummary: OfficialTemplate = {
  name: "gathering-summary",
  label: "会议纪要",
  recordType: "gathering",
  version: 1,
  revisedAt: "2026-11-24T00:00:00Z",
  numberKind: "minutes",
  options: [
    partOption,
    numberLineOption,
    { name: "redHead", label: "印红色标志", preset: false, isRemembered: true },
    { name: "issuedOn", label: "成文日期", help: "签发的日期，默认是今天" },
  ],
  build: () =>
    officialDocument("会议纪要", [
      ...head(),
      textLine("{开头}"),
      ...parts(),
      blankLine(),
      names("出席", "出席人员"),
      ...whileTag("有请假", names("请假", "请假人员")),
      ...whileTag("有缺席", names("缺席", "缺席人员")),
      ...whileTag("有列席", names("列席", "列席人员")),
    ]),
};
