import { AppError } from "#shared/kernel/app-error.ts";
import { readForeignFile } from "#service/core/files/read-foreign-file.ts";
import { storeByHash, type StoredByHash } from "#service/core/files/store-by-hash.ts";

/** A scan may be this large; a page scanned in colour is one or two megabytes. */
const scanLimit = 50 * 1_048_576;

const kinds: readonly (readonly [ending: string, start: readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["jpg", [0xff, 0xd8, 0xff]],
  ["png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

const nothingDone = "没有添加，文稿和登记没有改动。";

/** The ending by what the bytes are, whatever the name says; null for anything else. */
function scanEnding(bytes: Uint8Array): string | null {
  const found = kinds.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  return found?.[0] ?? null;
}

/** The bytes of a chosen file, only if it is a PDF or a picture that is not too large. Throws AppError. */
export async function readScan(path: string): Promise<{
  readonly bytes: Uint8Array;
  readonly ending: string;
}> {
  const bytes = await readWithin(path);
  const ending = scanEnding(bytes);
  if (ending === null)
    throw new AppError("not-a-scan", `选择的不是 PDF、JPG 或 PNG 文件，${nothingDone}`, {
      hint: "请选择扫描仪存出的 PDF 或图片；改过扩展名的其他文件不能用。",
    });
  return { bytes, ending };
}

async function readWithin(path: string): Promise<Uint8Array> {
  try {
    const bytes = await readForeignFile(path, scanLimit);
    if (bytes !== null) return bytes;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "file-too-large") throw error;
    throw new AppError("file-too-large", `扫描件超过了50MB，${nothingDone}`, {
      hint: "请降低扫描的分辨率，或分成几个文件添加。",
      cause: error,
    });
  }
  throw new AppError("file-missing", `找不到选择的文件，${nothingDone}`, {
    hint: "可能已被移动，或U盘已拔出，请重新选择。",
  });
}

/** Keeps a scan under its SHA-256 among the papers; equal ones lie there once. */
export function storeScan(root: string, bytes: Uint8Array, ending: string): StoredByHash {
  return storeByHash(root, "documents/scans", bytes, ending);
}
