import { readFile, stat } from "node:fs/promises";
import { AppError } from "#shared/kernel/app-error.ts";
import { translateFileError } from "./translate-file-error.ts";

/** A whole file, refused when it is larger than `limitBytes` or no file at all. */
export async function readSmallFile(path: string, limitBytes: number): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new AppError("not-a-file", "选择的不是文件，请重新选择。");
    if (found.size > limitBytes)
      throw new AppError(
        "file-too-large",
        `文件超过了${Math.round(limitBytes / 1_048_576)}MB，没有读取。`,
        {
          hint: "请删去多余的工作表或图片，另存后再试。",
        },
      );
    return await readFile(path);
  } catch (error) {
    throw translateFileError(error);
  }
}
