import type { Worksheet } from "exceljs";
import { normaliseDocx } from "#service/modules/templates/normalise-docx.ts";

/** When the example's files were "saved", so that they are the same bytes whenever they are made. */
const savedAt = "2026-11-02T08:00:00+08:00";

/** A sheet as stations keep it: a merged title, who filled it in, the header, the rows, who made it. */
export interface LedgerSheet {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly footer: string;
  /** Columns kept as real Excel dates; all others are text. */
  readonly dateColumns?: readonly string[];
}

function excelDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Chinese is twice as wide as a digit. */
function shownWidth(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0);
}

function columnWidth(sheet: LedgerSheet, index: number): number {
  const texts = [sheet.headers[index] ?? "", ...sheet.rows.map((row) => row[index] ?? "")];
  return Math.min(46, Math.max(6, ...texts.map(shownWidth)) + 2);
}

// exceljs declares its paper sizes in a way that no plain number fits; 9 is A4.
const a4 = 9 as never;
const line = { style: "thin" } as const;

function writeRows(page: Worksheet, { headers, rows, dateColumns }: LedgerSheet): void {
  for (const row of [headers, ...rows]) {
    const added = page.addRow([]);
    row.forEach((text, index) => {
      const cell = added.getCell(index + 1);
      cell.border = { top: line, left: line, bottom: line, right: line };
      if (text === "") return;
      const isDate = row !== headers && dateColumns?.includes(headers[index] ?? "") === true;
      cell.value = isDate ? excelDate(text) : text;
      cell.numFmt = isDate ? "yyyy-mm-dd" : "@";
    });
  }
}

/** Bytes of an .xlsx with one such sheet. */
export async function ledgerSheet(sheet: LedgerSheet): Promise<Uint8Array> {
  const { default: exceljs } = await import("exceljs");
  const book = new exceljs.Workbook();
  const page = book.addWorksheet(sheet.name);
  const width = sheet.headers.length;
  page.addRow([sheet.title]);
  page.addRow([sheet.subtitle]);
  page.mergeCells(1, 1, 1, width);
  page.mergeCells(2, 1, 2, width);
  writeRows(page, sheet);
  page.addRow([sheet.footer]);
  page.getRow(1).font = { bold: true, size: 16 };
  page.getRow(1).alignment = { horizontal: "center" };
  page.getRow(3).font = { bold: true };
  sheet.headers.forEach((_, index) => {
    page.getColumn(index + 1).width = columnWidth(sheet, index);
  });
  page.pageSetup = {
    ...{ paperSize: a4, orientation: "landscape", printTitlesRow: "1:3" },
    ...{ fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
  return normaliseDocx(new Uint8Array(await book.xlsx.writeBuffer()), savedAt);
}
