import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { ITableCellBorders, IParagraphOptions } from "docx";
import { cellLine, exactly, faces, textWidth } from "./layout.ts";

/** One cell: its text, how many columns of the grid it takes, how it is set. */
export interface Cell {
  readonly text: string;
  readonly span?: number;
  readonly isLabel?: boolean;
  /** Short facts stand left; long texts fill their lines. */
  readonly isLeft?: boolean;
  readonly isText?: boolean;
  /** In place of one paragraph of `text`. */
  readonly paragraphs?: (options: IParagraphOptions) => Paragraph[];
  readonly borders?: ITableCellBorders;
  readonly isTop?: boolean;
}

interface RowOptions {
  readonly isHeader?: boolean;
  readonly height?: number;
  /** Stays on the page of the row after it. */
  readonly keepNext?: boolean;
  /** Half-points and twips, where 小四 on 20 pt has no room. */
  readonly size?: number;
  readonly line?: number;
}

const line = { style: BorderStyle.SINGLE, size: 4, color: "auto" } as const;
const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const dotted = { style: BorderStyle.DOTTED, size: 4, color: "auto" } as const;

/** Borders of a row among many of one record: ruled as in a workbook, closed wherever a page ends. */
export const ruledBorders: ITableCellBorders = {
  left: line,
  right: line,
  top: dotted,
  bottom: dotted,
};

/** Ends a table of ruled rows with a whole line; as low as a row can be. */
export function closingRow(widths: readonly number[]): TableRow {
  return new TableRow({
    cantSplit: true,
    height: { value: 20, rule: HeightRule.EXACT },
    children: [
      new TableCell({
        columnSpan: widths.length,
        borders: { left: none, right: none, top: line, bottom: none },
        margins: { top: 0, bottom: 0 },
        children: [
          new Paragraph({ spacing: exactly(20), children: [new TextRun({ text: "", size: 2 })] }),
        ],
      }),
    ],
  });
}

/** Text in a cell: labels in 黑体 and centred, contents in 仿宋. */
export function cellText(
  text: string,
  options: IParagraphOptions,
  isLabel = false,
  size?: number,
): Paragraph {
  const font = isLabel ? faces.heading : faces.body;
  return new Paragraph({
    style: "OfficialCell",
    ...options,
    children: [new TextRun(size === undefined ? { text, font } : { text, font, size })],
  });
}

function alignmentOf({ isLeft, isText }: Cell) {
  if (isText) return AlignmentType.BOTH;
  return isLeft ? AlignmentType.LEFT : AlignmentType.CENTER;
}

function tableCell(widths: readonly number[], cell: Cell, at: number, row: RowOptions) {
  const span = cell.span ?? 1;
  const size = widths.slice(at, at + span).reduce((sum, width) => sum + width, 0);
  const options: IParagraphOptions = {
    alignment: alignmentOf(cell),
    spacing: exactly(row.line ?? cellLine),
    keepNext: row.keepNext ?? false,
  };
  return new TableCell({
    width: { size, type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: cell.isTop ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    ...(cell.borders ? { borders: cell.borders } : {}),
    children: cell.paragraphs
      ? cell.paragraphs(options)
      : [cellText(cell.text, options, cell.isLabel, row.size)],
  });
}

/** A row of a table whose grid has these widths; no row is split by a page. */
export function tableRow(
  widths: readonly number[],
  cells: readonly Cell[],
  options: RowOptions = {},
): TableRow {
  let at = 0;
  return new TableRow({
    tableHeader: options.isHeader ?? false,
    cantSplit: true,
    height: { value: options.height ?? 482, rule: HeightRule.ATLEAST },
    children: cells.map((cell) => {
      const made = tableCell(widths, cell, at, options);
      at += cell.span ?? 1;
      return made;
    }),
  });
}

/** A table with fixed columns, as wide as the text area of an upright page unless said otherwise. */
export function fixedTable(widths: readonly number[], rows: TableRow[], total = textWidth): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: total, type: WidthType.DXA },
    columnWidths: [...widths],
    alignment: AlignmentType.CENTER,
    margins: { left: 85, right: 85, top: 28, bottom: 28, marginUnitType: WidthType.DXA },
    rows,
  });
}

/** Between two tables, which Word would join; as small as it can be. */
export function tableGap(height = 120): Paragraph {
  return new Paragraph({
    spacing: exactly(height),
    children: [new TextRun({ text: "", size: 2 })],
  });
}
