import { join } from "node:path";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { writeDurably } from "#service/core/files/durable-file.ts";
import { readSmallFile } from "#service/core/files/read-small-file.ts";
import { convertWithOffice } from "#service/core/files/office-suite/convert-with-office.ts";
import { findOfficeSuite } from "#service/core/files/office-suite/find-office-suite.ts";
import { readSheet, type Sheet } from "#service/records/import/read-sheet.ts";
import { rewriteOldWorkbook } from "./rewrite-old-workbook.ts";

const fileLimit = 20 * 1_048_576;
const compoundMagic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** A form as it came: the bytes that are filled in, the sheet that was read from them. */
export interface ReadForm {
  readonly bytes: Uint8Array;
  readonly sheet: Sheet;
  readonly notes: readonly string[];
}

interface Modern {
  readonly bytes: Uint8Array;
  readonly notes: readonly string[];
}

function isOld(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 4)).equals(compoundMagic);
}

/** An .xls can't be filled in as it is: an office suite makes an .xlsx of it, else we do, plainer. */
async function modernised(context: JobContext, bytes: Uint8Array): Promise<Modern> {
  if (!isOld(bytes)) return { bytes, notes: [] };
  const suite = findOfficeSuite();
  if (!suite) {
    const note =
      "这是旧版表格（.xls），本机没有可用的转换程序：填好的表另存为 .xlsx，合并、列宽和打印设置照原样，字体和边框请在WPS中核对";
    return { bytes: await rewriteOldWorkbook(bytes), notes: [note] };
  }
  const source = join(context.stagingDir, "form.xls");
  writeDurably(source, bytes);
  const made = await convertWithOffice(suite, source, "xlsx", context.stagingDir, context.signal);
  return {
    bytes: await readSmallFile(made, fileLimit),
    notes: [`这是旧版表格（.xls），已用${suite.name}转换，填好的表另存为 .xlsx`],
  };
}

/** Reads the form a ticket stands for. Throws AppError for what is no workbook or larger than any form. */
export async function readForm(
  context: JobContext,
  path: string,
  sheetName: string | undefined,
): Promise<ReadForm> {
  const given = await readSmallFile(path, fileLimit);
  // Judged before anything else opens it.
  await readSheet(given, sheetName);
  const { bytes, notes } = await modernised(context, given);
  return { bytes, notes, sheet: await readSheet(bytes, sheetName) };
}
