import { zipSync, type Zippable } from "fflate";
import { listZip, readZipEntry } from "#service/core/files/read-zip-parts.ts";
import { tooLargeWorkbook } from "#service/records/import/workbook-refusal.ts";

const entryLimit = 2_000;
/** A form is filled in memory as a tree; no form's sheet comes near it. */
const xmlLimit = 12 * 1_048_576;
const fixedTime = new Date(1980, 0, 1);

/** The parts of an .xlsx by name, unpacked. Only for bytes that `openWorkbook` took; throws AppError for a huge one. */
export function readWorkbookParts(bytes: Uint8Array): Map<string, Uint8Array> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = listZip(file, entryLimit).filter(({ name }) => !name.endsWith("/"));
  if (files.some(({ name, size }) => /\.xml$/i.test(name) && size > xmlLimit))
    throw tooLargeWorkbook();
  return new Map(files.map((entry) => [entry.name, readZipEntry(file, entry)]));
}

/** The parts as one .xlsx; equal parts give equal bytes. */
export function writeWorkbookParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const first = "[Content_Types].xml";
  const names = [...parts.keys()].filter((name) => name !== first);
  const zip: Zippable = {};
  for (const name of [first, ...names]) {
    const part = parts.get(name);
    if (part) zip[name] = [part, { mtime: fixedTime, level: 6 }];
  }
  return zipSync(zip);
}
