import { AppError } from "#shared/kernel/app-error.ts";
import { cleanText } from "#shared/kernel/clean-text.ts";
import { fillDown, type MergedArea } from "./merged-areas.ts";
import { openWorkbook } from "./open-workbook.ts";
import { noResult, tooLargeRows, type SheetLimits } from "./slim-sheet.ts";
import { brokenWorkbook, lockedWorkbook, tooLargeWorkbook } from "./workbook-refusal.ts";

/** One cell as read: its text as shown, and whether it was a number too long to be trusted. */
export interface SheetCell {
  readonly text: string;
  readonly isRuinedNumber: boolean;
  /** Why there is no value to be read, e.g. a formula saved without its result. */
  readonly problem?: string;
}

/** A sheet as rows of cells. `firstLine` is the number Excel shows for the first row. */
export interface Sheet {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly firstLine: number;
  /** The first column that is read, `A` being 1. */
  readonly firstColumn: number;
  readonly merged: readonly MergedArea[];
}

const rowLimit = 5_000;
const columnLimit = 120;
const limits: SheetLimits = { rows: rowLimit, cells: rowLimit * columnLimit, mergedAreas: 10_000 };

type XlsxModule = typeof import("@e965/xlsx");

/** The part of SheetJS's number formats that we use; its own types leave it open. */
interface NumberFormats {
  is_date(format: string): boolean;
  parse_date_code(
    serial: number,
    options: { date1904: boolean },
  ): { y: number; m: number; d: number; H: number; M: number } | null;
}

type WorkSheet = import("@e965/xlsx").WorkSheet;
type CellObject = import("@e965/xlsx").CellObject;

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

/** A format that shows no day: 1998年7月 typed into Excel is kept as its first, which nobody wrote. */
function showsMonthOnly(format: string): boolean {
  const letters = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /y/i.test(letters) && !/d/i.test(letters);
}

function dateText(xlsx: XlsxModule, serial: number, format: string, date1904: boolean): string {
  const formats = xlsx.SSF as NumberFormats;
  const parts = formats.parse_date_code(serial, { date1904 });
  if (!parts) return String(serial);
  if (showsMonthOnly(format)) return `${parts.y}年${parts.m}月`;
  const day = `${parts.y}-${pad(parts.m)}-${pad(parts.d)}`;
  const clock = `${pad(parts.H)}:${pad(parts.M)}`;
  if (serial < 1) return clock;
  return Number.isInteger(serial) ? day : `${day} ${clock}`;
}

function unread(text: string, why: string): SheetCell {
  const problem = `${why}，请在WPS或Excel中改好、保存后再导入`;
  return { text, isRuinedNumber: false, problem };
}

function readCell(xlsx: XlsxModule, cell: CellObject | undefined, date1904: boolean): SheetCell {
  if (cell?.v === undefined) return { text: "", isRuinedNumber: false };
  if (cell.t === "e") return unread(cell.w ?? "#", "是错误值，没有结果");
  if (cell.v === noResult) return unread("公式", "是公式，表格里没有存下结果");
  if (cell.t === "n" && typeof cell.v === "number")
    return readNumber(xlsx, cell.v, cell.z, date1904);
  return { text: cleanText(String(cell.v)).trim(), isRuinedNumber: false };
}

function readNumber(
  xlsx: XlsxModule,
  number: number,
  numberFormat: unknown,
  date1904: boolean,
): SheetCell {
  const format = typeof numberFormat === "string" ? numberFormat : "";
  if ((xlsx.SSF as NumberFormats).is_date(format))
    return { text: dateText(xlsx, number, format, date1904), isRuinedNumber: false };
  // A double holds 15 digits; a longer number has already lost its end.
  return {
    text: Number.isInteger(number) ? number.toFixed(0) : String(number),
    isRuinedNumber: Math.abs(number) >= 1e15,
  };
}

function readRows(xlsx: XlsxModule, sheet: WorkSheet, date1904: boolean) {
  const range = xlsx.utils.decode_range(sheet["!ref"] ?? "A1");
  const { r: firstRow, c: firstColumn } = range.s;
  const merged = (sheet["!merges"] ?? []).map(({ s, e }): MergedArea => ({
    top: s.r - firstRow,
    bottom: e.r - firstRow,
    left: s.c - firstColumn,
    right: Math.min(e.c - firstColumn, columnLimit - 1),
  }));
  const lastColumn = Math.min(range.e.c, range.s.c + columnLimit - 1);
  const rows: SheetCell[][] = [];
  for (let r = range.s.r; r <= Math.min(range.e.r, range.s.r + rowLimit); r++) {
    const row: SheetCell[] = [];
    for (let c = range.s.c; c <= lastColumn; c++)
      row.push(
        readCell(xlsx, sheet[xlsx.utils.encode_cell({ r, c })] as CellObject | undefined, date1904),
      );
    rows.push(row);
  }
  fillDown(rows, merged);
  return { rows, merged, firstLine: firstRow + 1, firstColumn: firstColumn + 1 };
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50;
}

function parse(xlsx: XlsxModule, bytes: Uint8Array) {
  try {
    return xlsx.read(bytes, {
      type: "array",
      cellDates: false,
      cellNF: true,
      cellHTML: false,
      // An .xlsx has been cut already, where its first row stands; an .xls counts from its first line.
      ...(isZip(bytes) ? {} : { sheetRows: 2 * rowLimit }),
    });
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw isLocked ? lockedWorkbook(error) : brokenWorkbook(undefined, error);
  }
}

/** Whether something stands beyond the columns that are read: it would be left out without a word. */
function isTooWide(xlsx: XlsxModule, sheet: WorkSheet): boolean {
  const { s, e } = xlsx.utils.decode_range(sheet["!ref"] ?? "A1");
  if (e.c - s.c < columnLimit) return false;
  return Object.entries(sheet).some(
    ([address, cell]) =>
      !address.startsWith("!") &&
      xlsx.utils.decode_cell(address).c - s.c >= columnLimit &&
      String((cell as CellObject).v ?? "").trim() !== "",
  );
}

/** `!fullref` reaches further than what was read, where the reader stopped before the end. */
function refuseTooLarge(xlsx: XlsxModule, sheet: WorkSheet): void {
  const read = sheet["!ref"] ?? "A1";
  const whole = (sheet["!fullref"] ?? read) as string;
  const first = xlsx.utils.decode_range(read).s.r;
  if (xlsx.utils.decode_range(whole).e.r - first >= rowLimit) throw tooLargeRows(rowLimit);
  if (isTooWide(xlsx, sheet)) throw tooLargeWorkbook(`表格超过了${columnLimit}列`);
}

/**
 * Reads one sheet of an .xlsx or .xls file. Throws AppError for anything that is no workbook, is
 * locked, or is larger than any ledger.
 */
export async function readSheet(bytes: Uint8Array, wantedName: string | undefined): Promise<Sheet> {
  const safe = openWorkbook(bytes, limits);
  const xlsx = await import("@e965/xlsx");
  const book = parse(xlsx, safe);
  const name =
    wantedName ?? book.SheetNames.find((n) => book.Sheets[n]?.["!ref"]) ?? book.SheetNames[0];
  const sheet = name === undefined ? undefined : book.Sheets[name];
  if (name === undefined || !sheet)
    throw new AppError("not-a-workbook", "表格里没有可以读取的工作表，没有改动任何记录。");
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  refuseTooLarge(xlsx, sheet);
  return {
    name,
    otherNames: book.SheetNames.filter((n) => n !== name),
    ...readRows(xlsx, sheet, date1904),
  };
}
