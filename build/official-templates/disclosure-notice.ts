import { AlignmentType, PageOrientation, Paragraph, TextRun } from "docx";
import type { FileChild, ISectionPropertiesOptions, Table } from "docx";
import { page, textWidth } from "./layout.ts";
import { blankLine, keptLine, textLine, titleLine, unlessTag, whileTag } from "./paragraphs.ts";
import { officialDocument } from "./official-document.ts";
import type { OfficialTemplate } from "./official-template.ts";
import { fixedTable, tableGap, tableRow } from "./tables.ts";

/** A4 on its side with 20 mm around: a month's days stand in one row. */
const landscape: NonNullable<ISectionPropertiesOptions["page"]> = {
  size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
  margin: { top: 1417, bottom: 1134, left: 1134, right: 1134, header: 567, footer: 567 },
};
const landscapeWidth = 16838 - 2 * 1134;

/** One column that becomes as many as the record has. */
function ownTable(width: number): Table {
  return fixedTable(
    [width],
    [
      tableRow([width], [{ text: "{栏名}", isLabel: true }], { isHeader: true }),
      tableRow([width], [{ text: "{#表格行}{栏值}{/表格行}" }]),
    ],
    width,
  );
}

function figures(width: number): Table {
  const [first, second] = [Math.floor(width * 0.3), Math.floor(width * 0.2)];
  const all = [first, second, width - first - second];
  return fixedTable(
    all,
    [
      tableRow(
        all,
        ["项目", "金额（元）", "大写"].map((text) => ({ text, isLabel: true })),
        { isHeader: true, keepNext: true },
      ),
      // A few lines that are read together: they stay on one page.
      tableRow(
        all,
        [
          { text: "{#数额}{数额名称}" },
          { text: "{金额}" },
          { text: "{大写}{/数额}", isLeft: true },
        ],
        { keepNext: true },
      ),
    ],
    width,
  );
}

function right(text: string, keepNext: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    indent: { right: 640 },
    keepNext,
    children: [new TextRun(text)],
  });
}

/** Not spread to the margin: a telephone number does not break, and the words before it would be pulled apart. */
function reachLine(): Paragraph {
  return new Paragraph({
    style: "OfficialText",
    alignment: AlignmentType.LEFT,
    keepNext: true,
    children: [new TextRun("{意见渠道}")],
  });
}

/** 小四, close under its table. */
function legendLine(): Paragraph {
  return new Paragraph({
    style: "OfficialText",
    indent: { firstLine: 0 },
    spacing: { after: 200 },
    children: [new TextRun({ text: "{图例}", size: 24 })],
  });
}

function body(width: number): FileChild[] {
  return [
    titleLine("{标题}"),
    ...whileTag("全额版", right("全额版　不张贴", true)),
    blankLine(),
    ...whileTag("依据段", textLine("{段落}")),
    ...whileTag("内容段", textLine("{段落}")),
    ...whileTag<FileChild>("有表格", tableGap(100), ownTable(width), tableGap(200)),
    ...whileTag("有图例", legendLine()),
    ...whileTag<FileChild>("有数额", figures(width), tableGap(200)),
    ...whileTag("有差额说明", textLine("差额说明：{差额说明}")),
    ...unlessTag("全额版", keptLine("{公示期}"), reachLine()),
    blankLine(),
    right("{署名}", true),
    right("{落款日期}", false),
  ];
}

const options: OfficialTemplate["options"] = [
  {
    name: "edition",
    label: "版本",
    preset: 1,
    choices: [
      { value: 1, label: "公开版（张贴）" },
      { value: 2, label: "全额版（不张贴，须有查看权限）" },
    ],
  },
];

const shared = {
  recordType: "disclosure",
  version: 2,
  revisedAt: "2026-11-24T12:00:00Z",
  options,
} as const;

/** 公开（公示） on an upright page. */
export const disclosureNotice: OfficialTemplate = {
  ...shared,
  name: "disclosure-notice",
  label: "公开（公示）",
  build: () => officialDocument("公开（公示）", body(textWidth), page),
};

/** The same on its side, for tables with many columns. */
export const disclosureNoticeWide: OfficialTemplate = {
  ...shared,
  name: "disclosure-notice-wide",
  label: "公开（公示）横表",
  build: () => officialDocument("公开（公示）横表", body(landscapeWidth), landscape),
};
