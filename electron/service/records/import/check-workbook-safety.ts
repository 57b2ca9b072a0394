import { unzipSync } from "fflate";
import { AppError } from "#shared/kernel/app-error.ts";

const zipMagic = [0x50, 0x4b];
const compoundMagic = [0xd0, 0xcf, 0x11, 0xe0];
const inflatedLimit = 50 * 1_048_576;
const entryLimit = 2_000;
/** Each text of the shared ones becomes an object in memory, many times its size in the file. */
const sharedTextsLimit = 16 * 1_048_576;
/** Deflate makes nothing larger by more than this. */
const deflateSlack = 1_024;

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function refuse(): never {
  throw new AppError("not-a-workbook", "这个文件不是表格，没有改动任何记录。", {
    hint: "请选择 .xlsx 或 .xls 文件。",
  });
}

interface Entry {
  readonly name: string;
  /** Packed. */
  readonly size: number;
  /** Unpacked, as the file says. */
  readonly originalSize: number;
}

/** What is packed larger than it says it is unpacked lies about its size. */
function isLying({ size, originalSize }: Entry): boolean {
  return size > originalSize + deflateSlack;
}

function isTooLarge({ name, originalSize }: Entry): boolean {
  return name === "xl/sharedStrings.xml" && originalSize > sharedTextsLimit;
}

/** Refuses what is no workbook, and one that would unpack to more than 50 MB, before unpacking it. */
export function checkWorkbookSafety(bytes: Uint8Array): void {
  if (startsWith(bytes, compoundMagic)) return;
  if (!startsWith(bytes, zipMagic)) refuse();
  let total = 0;
  let count = 0;
  const tooLarge: string[] = [];
  const names = new Set<string>();
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        if (isLying(entry)) throw new Error(`${entry.name} lies about its size`);
        if (isTooLarge(entry)) tooLarge.push(entry.name);
        total += entry.originalSize;
        count += 1;
        names.add(entry.name);
        return false;
      },
    });
  } catch {
    refuse();
  }
  if (tooLarge.length > 0 || total > inflatedLimit || count > entryLimit)
    throw new AppError("file-too-large", "这个表格展开后过大，没有读取，没有改动任何记录。", {
      hint: "请删去多余的工作表和空行后另存，再导入。",
    });
  if (!names.has("xl/workbook.xml") && !names.has("xl/workbook.bin")) refuse();
}
