import { AlignmentType, BookmarkEnd, BookmarkStart, PageReference, Paragraph, TextRun } from "docx";
import type { Document, FileChild, ISectionPropertiesOptions, ParagraphChild, Table } from "docx";
import { partKinds } from "#shared/modules/gatherings/part-kinds.ts";
import { compactMinutesBody } from "./gathering-minutes-compact.ts";
import { strictMinutesBody } from "./gathering-minutes.ts";
import { compactPage, exactly, faces, page as standardPage } from "./layout.ts";
import { officialVolume } from "./official-document.ts";
import type { OfficialTemplate } from "./official-template.ts";
import { tagLine, titleLine, whileTag } from "./paragraphs.ts";
import { fixedTable, tableGap, tableRow, type Cell } from "./tables.ts";

function coverLine(text: string, size: number, before: number): Paragraph {
  return new Paragraph({
    style: "OfficialTitle",
    spacing: { ...exactly(size * 14), before },
    children: [new TextRun({ text, size })],
  });
}

function cover(): Paragraph[] {
  return [
    new Paragraph({ spacing: exactly(1200), children: [] }),
    ...whileTag("单位分行", coverLine("{行}", 44, 0)),
    new Paragraph({ spacing: exactly(2400), children: [] }),
    coverLine("{记录本名称}", 72, 0),
    coverLine("（{年度}）", 44, 400),
    new Paragraph({ spacing: exactly(4000), children: [] }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ text: "{首次日期}至{末次日期}　共{次数}次", font: faces.body })],
    }),
  ];
}

// docx takes only whole bookmarks, whose numbers go by all that were built before.
const child = (part: object) => part as ParagraphChild;

// 序号, 日期, 会议名称, 页码: together the width of the text area.
const widths = [794, 2438, 4593, 1020];

function contents(): Table {
  const heads = ["序号", "日期", "会议名称", "页码"];
  const pageNumber: Cell = {
    text: "",
    // The word processor works the number out; no number is made up here.
    paragraphs: (options) => [
      new Paragraph({
        style: "OfficialCell",
        ...options,
        children: [child(new PageReference("entry")), new TextRun("{/目录}")],
      }),
    ],
  };
  return fixedTable(widths, [
    tableRow(
      widths,
      heads.map((text): Cell => ({ text, isLabel: true })),
      { isHeader: true },
    ),
    tableRow(widths, [
      { text: "{#目录}{册内序号}" },
      { text: "{日期}" },
      { text: "{名称}", isLeft: true },
      pageNumber,
    ]),
  ]);
}

/** Each meeting begins a page with its title, which its line of the contents points to. */
function beginning(): Paragraph[] {
  return [
    new Paragraph({
      style: "OfficialTitle",
      pageBreakBefore: true,
      children: [
        child(new BookmarkStart("entry", 1)),
        new TextRun("{标题首行}"),
        child(new BookmarkEnd(1)),
      ],
    }),
    ...whileTag("标题余行", titleLine("{行}")),
  ];
}

type Page = NonNullable<ISectionPropertiesOptions["page"]>;

function volume(page: Page, body: (title: Paragraph[]) => FileChild[]): Document {
  return officialVolume("会议记录本", [
    { page, children: cover(), isNumbered: false },
    {
      page,
      isNumbered: false,
      children: [titleLine("目　录"), tableGap(160), contents(), tableGap(20)],
    },
    {
      page,
      isNumbered: true,
      children: [tagLine("{#会议}"), ...body(beginning()), tagLine("{/会议}")],
    },
  ]);
}

function book(name: string, label: string, build: () => Document): OfficialTemplate {
  return {
    name,
    label,
    recordType: "branch",
    version: 1,
    revisedAt: "2026-11-24T00:00:00Z",
    options: [
      {
        name: "kind",
        label: "会议类别",
        choices: Object.entries(partKinds).map(([value, text]) => ({ value, label: text })),
      },
      {
        name: "year",
        label: "年度",
        help: "打开文稿时如提示更新域，点“是”，目录才有页码；没有提示的，按Ctrl+A再按F9",
      },
    ],
    build,
  };
}

/** 会议记录本: the year's meetings of a kind in the table form of the single record. */
export const minutesBookCompact = book("minutes-book-compact", "记录本", () =>
  volume(compactPage, compactMinutesBody),
);

/** The same in the layout of GB/T 9704-2012. */
export const minutesBook = book("minutes-book", "记录本（标准版）", () =>
  volume(standardPage, strictMinutesBody),
);
