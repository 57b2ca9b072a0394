import { AlignmentType, HeightRule, PageOrientation, Paragraph, Table, TableCell } from "docx";
import { TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from "docx";
import type { ISectionPropertiesOptions } from "docx";
import { exactly, faces } from "./layout.ts";

/** A sheet that lies across; the binding edge is at the top. */
const margin = {
  ...{ top: 1587, bottom: 1304, left: 1134, right: 1134 },
  ...{ header: 851, footer: 737 },
};

// Sizes as upright; docx turns them.
const sizes = {
  A4: { width: 11906, height: 16838 },
  A3: { width: 16838, height: 23811 },
} as const;

export type SheetSize = keyof typeof sizes;

/** Twips across the text area of a sheet that lies across. */
export const sheetWidths: Readonly<Record<SheetSize, number>> = { A4: 14_570, A3: 21_543 };

/** The page of a sheet that lies across. */
export function widePage(size: SheetSize): NonNullable<ISectionPropertiesOptions["page"]> {
  return { size: { ...sizes[size], orientation: PageOrientation.LANDSCAPE }, margin };
}

/** A line of 五号 over or under the table. */
export function sheetLine(text: string, before: number, after = 60): Paragraph {
  return new Paragraph({
    style: "OfficialCell",
    alignment: AlignmentType.LEFT,
    spacing: { ...exactly(360), before, after },
    children: [new TextRun({ text, font: faces.body, size: 21 })],
  });
}

interface CellSize {
  /** Half-points; left out, it goes by how many columns there are. */
  readonly size?: number;
  /** Twips from line to line. */
  readonly line: number;
  /** Long texts stand left; names, days and signs in the middle. */
  readonly isLeft?: boolean;
  /** Twips left free at either side of a cell. */
  readonly sideAir?: number;
}

function cell(text: string, width: number, isLabel: boolean, look: CellSize): TableCell {
  const { size, line, isLeft = false } = look;
  const font = isLabel ? faces.heading : faces.body;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: "OfficialCell",
        alignment: isLeft && !isLabel ? AlignmentType.LEFT : AlignmentType.CENTER,
        spacing: exactly(line),
        children: [new TextRun({ text, ...(size === undefined ? {} : { size }), font })],
      }),
    ],
  });
}

/** A table of one column that becomes as many as the data declare; its header repeats, no row is split. */
export function expandingTable(total: number, look: CellSize): Table {
  const air = look.sideAir ?? 28;
  const row = (text: string, isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      height: { value: 454, rule: HeightRule.ATLEAST },
      children: [cell(text, total, isHeader, look)],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: total, type: WidthType.DXA },
    columnWidths: [total],
    alignment: AlignmentType.CENTER,
    margins: { left: air, right: air, top: 28, bottom: 28, marginUnitType: WidthType.DXA },
    rows: [row("{栏名}", true), row("{#表格行}{栏值}{/表格行}", false)],
  });
}
