import { AppError } from "#shared/kernel/app-error.ts";
import { cleanText } from "#shared/kernel/clean-text.ts";
import { checkWorkbookSafety } from "./check-workbook-safety.ts";
import { fillDown, type MergedArea } from "./merged-areas.ts";

/** One cell as read: its text as shown, and whether it was a number too long to be trusted. */
export interface SheetCell {
  readonly text: string;
  readonly isRuinedNumber: boolean;
}

/** A sheet as rows of cells. `firstLine` is the number Excel shows for the first row. */
export interface Sheet {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly firstLine: number;
  readonly merged: readonly MergedArea[];
}

const rowLimit = 5_000;
const columnLimit = 120;

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

function readCell(xlsx: XlsxModule, cell: CellObject | undefined, date1904: boolean): SheetCell {
  if (cell?.v === undefined || cell.t === "e") return { text: "", isRuinedNumber: false };
  if (cell.t !== "n" || typeof cell.v !== "number")
    return { text: cleanText(String(cell.v)).trim(), isRuinedNumber: false };
  const format = typeof cell.z === "string" ? cell.z : "";
  if ((xlsx.SSF as NumberFormats).is_date(format))
    return { text: dateText(xlsx, cell.v, format, date1904), isRuinedNumber: false };
  // A double holds 15 digits; a longer number has already lost its end.
  return {
    text: Number.isInteger(cell.v) ? cell.v.toFixed(0) : String(cell.v),
    isRuinedNumber: Math.abs(cell.v) >= 1e15,
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
  return { rows, merged, firstLine: firstRow + 1 };
}

function parse(xlsx: XlsxModule, bytes: Uint8Array) {
  try {
    return xlsx.read(bytes, {
      type: "array",
      cellDates: false,
      cellNF: true,
      sheetRows: rowLimit + 2,
    });
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new AppError(
      "not-a-workbook",
      isLocked
        ? "这个表格设了打开密码，读不了。没有改动任何记录。"
        : "这个文件不是能读取的表格，没有改动任何记录。",
      { hint: "请用WPS或Excel打开它，另存为“Excel工作簿（.xlsx）”后再导入。", cause: error },
    );
  }
}

/**
 * Reads one sheet of an .xlsx or .xls file. Throws AppError for anything that is no workbook, is
 * locked, or is larger than any ledger.
 */
export async function readSheet(bytes: Uint8Array, wantedName: string | undefined): Promise<Sheet> {
  checkWorkbookSafety(bytes);
  const xlsx = await import("@e965/xlsx");
  const book = parse(xlsx, bytes);
  const name =
    wantedName ?? book.SheetNames.find((n) => book.Sheets[n]?.["!ref"]) ?? book.SheetNames[0];
  const sheet = name === undefined ? undefined : book.Sheets[name];
  if (name === undefined || !sheet)
    throw new AppError("not-a-workbook", "表格里没有可以读取的工作表，没有改动任何记录。");
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const { rows, merged, firstLine } = readRows(xlsx, sheet, date1904);
  if (rows.length > rowLimit)
    throw new AppError("file-too-large", `表格超过了${rowLimit}行，没有读取。`, {
      hint: "请分成几个文件导入。",
    });
  return {
    name,
    otherNames: book.SheetNames.filter((n) => n !== name),
    rows,
    firstLine,
    merged,
  };
}
