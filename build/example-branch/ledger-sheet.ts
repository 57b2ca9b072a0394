import { normaliseDocx } from "#service/modules/documents/normalise-docx.ts";

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
  page.addRow([...sheet.headers]);
  for (const row of sheet.rows) {
    const added = page.addRow([]);
    row.forEach((text, index) => {
      if (text === "") return;
      const isDate = sheet.dateColumns?.includes(sheet.headers[index] ?? "") === true;
      const cell = added.getCell(index + 1);
      cell.value = isDate ? excelDate(text) : text;
      cell.numFmt = isDate ? "yyyy-mm-dd" : "@";
    });
  }
  page.addRow([sheet.footer]);
  page.getRow(1).font = { bold: true, size: 16 };
  page.getRow(1).alignment = { horizontal: "center" };
  page.getRow(3).font = { bold: true };
  sheet.headers.forEach((header, index) => {
    page.getColumn(index + 1).width = Math.max(8, header.length * 2 + 2);
  });
  return normaliseDocx(new Uint8Array(await book.xlsx.writeBuffer()), savedAt);
}
