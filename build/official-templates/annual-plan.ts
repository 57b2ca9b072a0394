import { AlignmentType, Paragraph, TextRun } from "docx";
import type { FileChild, Table } from "docx";
import { bodyLine, exactly, faces, firstLineIndent } from "./layout.ts";
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
import { fixedTable, tableRow, type Cell } from "./tables.ts";

// 月份, 三会一课, 主题党日, 重点活动, 责任人: together the width of the text area.
const monthWidths = [794, 2438, 2154, 2324, 1135];

function stageLine(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: [new TextRun({ text: "（{版本}）", font: faces.subheading })],
  });
}

function section(flag: string, heading: string, ...body: FileChild[]): FileChild[] {
  return whileTag<FileChild>(flag, headingLine(heading), ...body);
}

function body(): FileChild[] {
  return [
    ...whileTag("有依据", ...whileTag("依据", textLine("{段落}"))),
    ...section(
      "有指导思想",
      "{指导思想序号}、指导思想",
      ...whileTag("指导思想", textLine("{段落}")),
    ),
    ...section("有目标", "{目标序号}、工作目标", ...whileTag("目标", textLine("{序号}.{段落}"))),
    ...section(
      "有任务",
      "{任务序号}、重点任务",
      ...whileTag(
        "任务分类",
        subheadingLine("（{序号汉字}）{分类}"),
        ...whileTag("任务", textLine("{序号}.{段落}")),
      ),
    ),
    ...section("有保障", "{保障序号}、保障措施", ...whileTag("保障措施", textLine("{段落}"))),
  ];
}

/** 附件： one line below the text; further names stand under the first (GB/T 9704-2012 7.3.4). */
function attachments(): FileChild[] {
  const further = { left: 1600, leftChars: 500 } as const;
  return whileTag<FileChild>(
    "有附件",
    blankLine(),
    ...whileTag(
      "附件",
      ...whileTag(
        "首行",
        new Paragraph({
          indent: firstLineIndent,
          keepNext: true,
          alignment: AlignmentType.LEFT,
          children: [new TextRun("附件：{附件名}")],
        }),
      ),
      ...unlessTag(
        "首行",
        new Paragraph({
          indent: further,
          keepNext: true,
          alignment: AlignmentType.LEFT,
          children: [new TextRun("{附件名}")],
        }),
      ),
    ),
  );
}

function signature(): FileChild[] {
  return [
    blankLine(),
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      indent: { right: 640 },
      keepNext: true,
      children: [new TextRun("{署名}")],
    }),
    new Paragraph({
      alignment: AlignmentType.LEFT,
      // With wide figures a day reaches past the edge, and must not be broken there.
      indent: { right: -640 },
      children: [new TextRun("{落款日期行}")],
    }),
    ...whileTag("有报送", textLine("（报送：{报送}）")),
  ];
}

function monthTable(): Table {
  const heading = ["月份", "三会一课", "主题党日", "重点活动", "责任人"];
  const tags = ["{#月度安排}{月份}", "{三会一课}", "{主题党日}", "{重点活动}"];
  const cells: Cell[] = tags.map((text, at) => ({ text, isLeft: at > 0 }));
  return fixedTable(monthWidths, [
    tableRow(
      monthWidths,
      heading.map((text): Cell => ({ text, isLabel: true })),
      { isHeader: true },
    ),
    tableRow(monthWidths, [...cells, { text: "{责任人}{/月度安排}" }]),
  ]);
}

/** The table begins a page of its own: 附件 in 黑体 at its head, the title on the third line. */
function monthly(): FileChild[] {
  return whileTag<FileChild>(
    "有月度安排",
    new Paragraph({
      pageBreakBefore: true,
      keepNext: true,
      alignment: AlignmentType.LEFT,
      children: [new TextRun({ text: "附件", font: faces.heading })],
    }),
    blankLine(),
    titleLine("{月度标题}"),
    new Paragraph({ spacing: exactly(bodyLine / 2), keepNext: true, children: [] }),
    monthTable(),
    new Paragraph({ spacing: exactly(20), children: [new TextRun({ text: "", size: 2 })] }),
  );
}

function build() {
  return officialDocument("年度工作计划", [
    ...whileTag("标题分行", titleLine("{行}")),
    stageLine(),
    blankLine(),
    ...body(),
    ...attachments(),
    ...signature(),
    ...monthly(),
  ]);
}

const shared = {
  label: "年度工作计划",
  version: 1,
  revisedAt: "2026-11-24T00:00:00Z",
  options: [],
  build,
} as const;

/** 年度工作计划 as it stands, with the word for what it is under its title. */
export const annualPlanPaper: OfficialTemplate = {
  ...shared,
  name: "annual-plan",
  recordType: "annualPlan",
};

/** The same paper of a kept version. */
export const annualPlanVersionPaper: OfficialTemplate = {
  ...shared,
  name: "annual-plan-version",
  recordType: "annualPlanVersion",
};
