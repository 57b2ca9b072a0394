import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { AppError } from "#shared/kernel/app-error.ts";
import { translateFileError } from "./translate-file-error.ts";

// Undefined on Windows, where a scan has refused links before.
const noFollow = (constants as Partial<typeof constants>).O_NOFOLLOW ?? 0;

/**
 * The bytes of a file somebody else wrote: no link is followed, and one larger than `limitBytes` is refused
 * before a byte is read (AppError `file-too-large`). Null where there is none.
 */
export async function readForeignFile(
  path: string,
  limitBytes: number,
): Promise<Uint8Array | null> {
  try {
    const file = await open(path, constants.O_RDONLY | noFollow);
    try {
      const { size } = await file.stat();
      if (size > limitBytes) throw new AppError("file-too-large", "文件大得不正常，没有读取。");
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if ((error as { code?: unknown }).code === "ENOENT") return null;
    throw translateFileError(error);
  }
}
