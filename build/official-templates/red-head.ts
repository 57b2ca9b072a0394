import { AlignmentType, BorderStyle, Paragraph, Tab, TabStopType, TextRun } from "docx";
import { exactly, faces, textWidth } from "./layout.ts";
import { blankLine, whileTag } from "./paragraphs.ts";

const red = "FF0000";

/** 一号: smaller than the mark of a superior, large enough to be seen (GB/T 9704-2012 7.2.4 gives no size). */
const markSize = 52;
const markLine = 760;

// The upper edge of the mark stands 35 mm (1984 twips) below the text area's: what its own line leaves above it is taken off.
const aboveMark = 1984 - 190;

/** 4 mm in points: what lies between the line of the number and the red line (7.2.7). */
const overRedLine = 11;

/** 发文机关标志 in red, 35 mm below the upper edge of the text area, one paragraph a line. */
export function redMark(list: string): Paragraph[] {
  return [
    new Paragraph({ spacing: exactly(aboveMark), keepNext: true, children: [] }),
    ...whileTag(
      list,
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: exactly(markLine),
        keepNext: true,
        children: [
          new TextRun({
            text: "{行}",
            ...{ font: faces.title, size: markSize, color: red, characterSpacing: 0 },
          }),
        ],
      }),
    ),
  ];
}

/** A line as wide as the text area, closed by the red line 4 mm below it; its ends are set in by one character. */
export function redLined(left: string, right: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    indent: { left: 0 },
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth - 320 }],
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: red, space: overRedLine } },
    keepNext: true,
    children: [new TextRun({ children: [`　${left}`, new Tab(), right] })],
  });
}

/** The number in the middle over the red line. */
export function redLinedNumber(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: red, space: overRedLine } },
    keepNext: true,
    children: [new TextRun(text)],
  });
}

/** Two empty lines, as between mark and number (7.2.5). */
export function twoLines(): Paragraph[] {
  return [blankLine(), blankLine()];
}
