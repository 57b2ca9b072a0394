import { AlignmentType, LineRuleType } from "docx";
import type { IRunOptions, ISectionPropertiesOptions, ISpacingProperties } from "docx";

// GB/T 9704-2012 in twips (1/20 pt) unless said otherwise. Plain numbers, since docx would write
// "37mm" literally and older Word and WPS read numbers only.

/** Text area of A4 with the standard's margins: 156 mm, and the 28 mm binding edge on the left. */
export const textWidth = 8845;

/** 22 lines fill 225 mm: 22 x 579 = 12738 of 12756 twips; 580 already costs a line. */
export const bodyLine = 579;

/** 三号 16 pt less 0.25 pt a character lets 28 Hanzi into 156 mm; -4 would give 27. */
export const bodySpacing = -5;

/** Half-points of the 字号 used. */
export const size = { second: 44, third: 32, fourth: 28, table: 24 } as const;

/** Page of GB/T 9704 §5.2; `footer` puts the dash of the page number 7 mm below the text area. */
export const page: NonNullable<ISectionPropertiesOptions["page"]> = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, bottom: 1984, left: 1587, right: 1474, header: 851, footer: 1438 },
};

/** Bound records in table form: the same width and binding edge, more lines. */
export const compactPage: NonNullable<ISectionPropertiesOptions["page"]> = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1587, bottom: 1474, left: 1587, right: 1474, header: 851, footer: 907 },
};

/** Line height of 小四 in tables: 20 pt. */
export const cellLine = 400;

const latin = {
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  cs: "Times New Roman",
} as const;

/** Hanzi in `eastAsia`, figures in Times New Roman; the hint keeps “ ” — … in the Chinese face. */
export function face(eastAsia: string): NonNullable<IRunOptions["font"]> {
  return { ...latin, eastAsia, hint: "eastAsia" };
}

export const faces = {
  body: face("仿宋_GB2312"),
  title: face("方正小标宋简体"),
  heading: face("黑体"),
  subheading: face("楷体_GB2312"),
  pageNumber: { ascii: "宋体", hAnsi: "宋体", cs: "宋体", eastAsia: "宋体" },
} as const;

/** Fixed line height without air around the paragraph. */
export function exactly(line: number): ISpacingProperties {
  return { line, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
}

/** First line set in by two characters; Word and WPS use the count, LibreOffice the twips. */
export const firstLineIndent = { firstLine: 640, firstLineChars: 200 } as const;

const body = { font: faces.body, size: size.third, characterSpacing: bodySpacing } as const;

/** Styles a clerk finds in the style gallery when editing a copy. */
export const styles = {
  default: {
    document: { run: { ...body, language: { value: "en-US", eastAsia: "zh-CN" } } },
  },
  paragraphStyles: [
    {
      id: "Normal",
      name: "Normal",
      quickFormat: true,
      run: body,
      // Widow control would cut pages to 21 lines.
      paragraph: { spacing: exactly(bodyLine), widowControl: false, alignment: AlignmentType.BOTH },
    },
    {
      id: "OfficialText",
      name: "公文正文",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: { indent: firstLineIndent },
    },
    {
      id: "OfficialTitle",
      name: "公文标题",
      basedOn: "Normal",
      next: "OfficialText",
      quickFormat: true,
      run: { font: faces.title, size: size.second, characterSpacing: 0 },
      paragraph: { spacing: exactly(700), alignment: AlignmentType.CENTER, keepNext: true },
    },
    {
      id: "OfficialHeading",
      name: "公文一级标题",
      basedOn: "OfficialText",
      next: "OfficialText",
      quickFormat: true,
      run: { font: faces.heading },
      paragraph: { keepNext: true },
    },
    {
      id: "OfficialSubheading",
      name: "公文二级标题",
      basedOn: "OfficialText",
      next: "OfficialText",
      quickFormat: true,
      run: { font: faces.subheading },
      paragraph: { keepNext: true },
    },
    {
      id: "OfficialCell",
      name: "公文表格",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: size.table, characterSpacing: 0 },
      paragraph: { spacing: exactly(360), alignment: AlignmentType.CENTER },
    },
  ],
};
