import { mkdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as xlsx from "@e965/xlsx";
import type { RosterRow } from "./roster-rows.ts";

/** Writes rows into as many workbooks as they need; answers their paths. */
export async function writeFlatSheets(
  folder: string,
  header: RosterRow,
  rows: readonly RosterRow[],
  rowsASheet: number,
): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (let start = 0; start < rows.length; start += rowsASheet) {
    const lines = [header, ...rows.slice(start, start + rowsASheet)].map((row) => [...row]);
    const book = xlsx.utils.book_new();
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(lines), "名册");
    const path = join(folder, `名册${paths.length + 1}.xlsx`);
    await writeFile(path, xlsx.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
    paths.push(path);
  }
  return paths;
}
