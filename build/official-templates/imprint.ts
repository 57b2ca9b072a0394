import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  OverlapType,
  Paragraph,
  Tab,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { FileChild, ITableCellBorders } from "docx";
import { exactly, faces, size, textWidth } from "./layout.ts";
import { unlessTag, whileTag } from "./paragraphs.ts";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
/** 0.35 mm first and last, 0.25 mm between (GB/T 9704-2012 7.4.1), in eighths of a point. */
const thick = { style: BorderStyle.SINGLE, size: 8, color: "000000" } as const;
const thin = { style: BorderStyle.SINGLE, size: 6, color: "000000" } as const;

const rowHeight = 560;
/** Where the text area ends, in twips from the upper edge of the page. */
const foot = 16838 - 1984;

function row(children: TextRun[], borders: ITableCellBorders): TableRow {
  return new TableRow({
    cantSplit: true,
    height: { value: rowHeight, rule: HeightRule.EXACT },
    children: [
      new TableCell({
        width: { size: textWidth, type: WidthType.DXA },
        borders: { left: none, right: none, ...borders },
        margins: { left: 0, right: 0, top: 0, bottom: 0 },
        verticalAlign: VerticalAlignTable.CENTER,
        children: [
          new Paragraph({
            alignment: AlignmentType.LEFT,
            spacing: exactly(480),
            // One character free at either side.
            indent: { left: 280, right: 280 },
            tabStops: [{ type: TabStopType.RIGHT, position: textWidth - 280 }],
            children,
          }),
        ],
      }),
    ],
  });
}

/** Rows whose last line lies on the lower edge of the text area in Word and WPS; LibreOffice lets them follow the text. */
function atFoot(rows: TableRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [textWidth],
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: 1587,
      absoluteVerticalPosition: foot - rows.length * rowHeight,
      overlap: OverlapType.NEVER,
    },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none },
    rows,
  });
}

const run = (...children: (string | Tab)[]) =>
  new TextRun({ children, font: faces.body, size: size.fourth, characterSpacing: 0 });

function printed(top: typeof thick | typeof thin): TableRow {
  const children = [run("{印发机关}", new Tab(), "{印发日期}印发")];
  return row(children, { top, bottom: thick });
}

/** 版记: who gets a copy where anybody does, who had it printed and when. */
export function imprint(): FileChild[] {
  const copies = row([run("抄送：{抄送}")], { top: thick, bottom: thin });
  // A table that floats hangs on the paragraph after it.
  const anchor = () => new Paragraph({ spacing: exactly(20), children: [] });
  return [
    ...whileTag<FileChild>("有抄送", atFoot([copies, printed(thin)]), anchor()),
    ...unlessTag<FileChild>("有抄送", atFoot([printed(thick)]), anchor()),
  ];
}
