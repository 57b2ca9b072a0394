import { readFileSync, writeFileSync } from "node:fs";
import * as xlsx from "@e965/xlsx";
import type { ImportPreview } from "#shared/records/record-routes.ts";
import type { TestLedger } from "./service-ledger.ts";

type Cell = string | number | null | xlsx.CellObject;

export interface BookOptions {
  readonly bookType?: "xlsx" | "xls" | "biff8";
  readonly merges?: readonly string[];
  readonly date1904?: boolean;
}

/** Bytes of a workbook with one sheet, written by a library the service does not write with. */
export function workbookBytes(
  rows: readonly (readonly Cell[])[],
  options: BookOptions = {},
): Buffer {
  const sheet = xlsx.utils.aoa_to_sheet(rows.map((row) => [...row]));
  if (options.merges)
    sheet["!merges"] = options.merges.map((area) => xlsx.utils.decode_range(area));
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, sheet, "名册");
  if (options.date1904 === true) book.Workbook = { WBProps: { date1904: true } };
  return xlsx.write(book, { type: "buffer", bookType: options.bookType ?? "xlsx" }) as Buffer;
}

/** An Excel date cell: a number with a date format. */
export function dateCell(serial: number): xlsx.CellObject {
  return { t: "n", v: serial, z: "yyyy-mm-dd" };
}

/** Every text of every sheet, and every formula. */
export function readBook(path: string): {
  readonly cells: readonly string[];
  readonly formulas: readonly string[];
} {
  const book = xlsx.read(readFileSync(path), { type: "buffer" });
  const all = book.SheetNames.flatMap((name) =>
    Object.entries(book.Sheets[name] ?? {}).flatMap(([address, cell]) =>
      address.startsWith("!") ? [] : [cell as xlsx.CellObject],
    ),
  );
  return {
    cells: all.map((cell) => String(cell.v ?? "")),
    formulas: all.flatMap((cell) => (cell.f === undefined ? [] : [cell.f])),
  };
}

/** The preview of importing a workbook made of these bytes. */
export async function previewBytes(
  t: TestLedger,
  type: string,
  bytes: Uint8Array,
  more: Readonly<Record<string, unknown>> = {},
): Promise<ImportPreview> {
  return t.ask<ImportPreview>(`${type}.previewImport`, { file: grantBytes(t, bytes), ...more });
}

let fileCount = 0;

/** A ticket for a new file that holds these bytes. */
export function grantBytes(t: TestLedger, bytes: Uint8Array, ending = ".xlsx"): string {
  const path = t.path(`表格${++fileCount}${ending}`);
  writeFileSync(path, bytes);
  return t.grant(path, "read");
}
