import { zipSync, type Zippable } from "fflate";
import { listZip, readZipEntry, type ZipEntry } from "#service/core/files/read-zip-parts.ts";
import { slimSheet, type SheetLimits } from "./slim-sheet.ts";
import {
  brokenWorkbook,
  lockedWorkbook,
  notAWorkbook,
  tooLargeWorkbook,
} from "./workbook-refusal.ts";
import { eachTag } from "./xml-tags.ts";

const zipMagic = Buffer.from([0x50, 0x4b]);
const compoundMagic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const mebi = 1_048_576;
const unpackedLimit = 120 * mebi;
const entryLimit = 2_000;
const sheetLimit = 100;
const stringLimit = 200_000;
const otherPartLimit = 8 * mebi;

/** Names under which a workbook that asks for a password keeps its content in a compound file. */
const lockedName = Buffer.from("EncryptedPackage", "utf16le");

/** The parts that tell texts, numbers and dates. Pictures, links, macros, notes are never unpacked. */
const needed =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/_rels\/workbook\.xml\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/worksheets\/[^/]+\.xml)$/i;
const isSheet = /^xl\/worksheets\//i;
const isStrings = /^xl\/sharedStrings\.xml$/i;

/**
 * The bytes a workbook may be parsed from: an .xls as it is, an .xlsx written anew from the few parts
 * that are needed, each unpacked within bounds and looked through. Throws AppError for all else.
 */
export function openWorkbook(bytes: Uint8Array, limits: SheetLimits): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(file, compoundMagic)) {
    if (file.includes(lockedName)) throw lockedWorkbook();
    return bytes;
  }
  if (!startsWith(file, zipMagic)) throw notAWorkbook();
  return zipSync(safeParts(file, limits), { level: 0 });
}

function startsWith(file: Buffer, magic: Buffer): boolean {
  return file.subarray(0, magic.length).equals(magic);
}

function safeParts(file: Buffer, limits: SheetLimits): Zippable {
  const entries = entriesOf(file);
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.has("xl/workbook.bin")) throw brokenWorkbook("不支持二进制工作簿（.xlsb）");
  if (!names.has("xl/workbook.xml")) throw notAWorkbook();
  if (names.size !== entries.length) throw brokenWorkbook();
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > unpackedLimit || entries.length > entryLimit) throw tooLargeWorkbook();
  const parts = entries.filter(({ name }) => needed.test(name));
  if (parts.filter(({ name }) => isSheet.test(name)).length > sheetLimit)
    throw tooLargeWorkbook(`工作表超过了${sheetLimit}张`);
  const kept = new Set(parts.map(({ name }) => `/${name.toLowerCase()}`));
  return Object.fromEntries(
    parts.map((entry) => [entry.name, safePart(file, entry, limits, kept)]),
  );
}

function entriesOf(file: Buffer): readonly ZipEntry[] {
  try {
    return listZip(file, entryLimit);
  } catch (error) {
    throw brokenWorkbook("这个文件不完整或已损坏", error);
  }
}

function safePart(
  file: Buffer,
  entry: ZipEntry,
  limits: SheetLimits,
  kept: ReadonlySet<string>,
): Uint8Array {
  const text = textOf(file, entry);
  if (isSheet.test(entry.name)) return Buffer.from(slimSheet(text, limits), "utf8");
  if (!isStrings.test(entry.name) && entry.size > otherPartLimit) throw tooLargeWorkbook();
  let safe = "";
  let stringCount = 0;
  let last = 0;
  eachTag(text, ({ name, kind, from, to }) => {
    if (name === "si" && kind !== "close" && ++stringCount > stringLimit)
      throw tooLargeWorkbook(`不同的文字超过了${stringLimit}处`);
    if (name !== "Override" || kind !== "empty" || isKept(text.slice(from, to), kept)) return;
    safe += text.slice(last, from);
    last = to;
  });
  return Buffer.from(safe + text.slice(last), "utf8");
}

/** Whether a content type is of a part that is there: the parser opens what is listed. */
function isKept(tag: string, kept: ReadonlySet<string>): boolean {
  const name = /\sPartName=["']([^"']*)["']/.exec(tag)?.[1] ?? "";
  return kept.has(name.toLowerCase());
}

/** UTF-8 only: in another encoding the parser would read other tags than were looked through. */
function textOf(file: Buffer, entry: ZipEntry): string {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(readZipEntry(file, entry));
    const declared = /^<\?xml[^>]{0,200}encoding=["']([^"']+)["']/i.exec(text)?.[1] ?? "utf-8";
    if (/^(?:utf-8|us-ascii)$/i.test(declared)) return text;
  } catch (error) {
    throw brokenWorkbook(undefined, error);
  }
  throw brokenWorkbook();
}
