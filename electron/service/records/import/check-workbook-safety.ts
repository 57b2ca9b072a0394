import { unzipSync } from "fflate";
import { AppError } from "#shared/kernel/app-error.ts";

const zipMagic = [0x50, 0x4b];
const compoundMagic = [0xd0, 0xcf, 0x11, 0xe0];
const inflatedLimit = 50 * 1_048_576;
const entryLimit = 2_000;

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function refuse(): never {
  throw new AppError("not-a-workbook", "这个文件不是表格，没有改动任何记录。", {
    hint: "请选择 .xlsx 或 .xls 文件。",
  });
}

/** Refuses what is no workbook, and one that would unpack to more than 50 MB, before unpacking it. */
export function checkWorkbookSafety(bytes: Uint8Array): void {
  if (startsWith(bytes, compoundMagic)) return;
  if (!startsWith(bytes, zipMagic)) refuse();
  let total = 0;
  let count = 0;
  const names = new Set<string>();
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        total += entry.originalSize;
        count += 1;
        names.add(entry.name);
        return false;
      },
    });
  } catch {
    refuse();
  }
  if (total > inflatedLimit || count > entryLimit)
    throw new AppError("file-too-large", "这个表格展开后过大，没有读取，没有改动任何记录。", {
      hint: "请删去多余的工作表和空行后另存，再导入。",
    });
  if (!names.has("xl/workbook.xml") && !names.has("xl/workbook.bin")) refuse();
}
