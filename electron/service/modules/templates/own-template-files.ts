import { basename, join } from "node:path";
import { AppError } from "#shared/kernel/app-error.ts";
import type { DataFolder } from "#service/core/files/data-folder.ts";
import { writeDurably } from "#service/core/files/durable-file.ts";
import { moveFile } from "#service/core/files/move-file.ts";
import { readForeignFile } from "#service/core/files/read-foreign-file.ts";
import { uniquePathIn } from "#service/core/files/unique-path.ts";

/** No template is larger; the check says so in the clerk's words. */
export const templateFileLimit = 10 * 1_048_576;

/** The absolute path of an own template's file in a data folder. */
export function ownTemplatePath({ ownTemplates }: DataFolder, fileName: string): string {
  return join(ownTemplates, fileName);
}

/** The file of a template; null where there is none. Throws AppError where it can't be read. */
export async function readOwnFile(
  folder: DataFolder,
  fileName: string,
): Promise<Uint8Array | null> {
  try {
    return await readForeignFile(ownTemplatePath(folder, fileName), templateFileLimit);
  } catch (cause) {
    const { code } = cause as { code?: unknown };
    if (code === "file-too-large") throw cause;
    throw new AppError(
      "template-unreadable",
      `本单位的模板“${fileName}”现在读不到，没有生成文稿。`,
      { hint: "它可能正在 WPS 或 Word 中保存，请关闭后再试。", cause },
    );
  }
}

/** Keeps a good version by its hash, so that the clerk can always get it back. */
export function keepVersion(folder: DataFolder, sha256: string, bytes: Uint8Array): void {
  const name = `${sha256}.docx`;
  const path = uniquePathIn(folder.templateVersions, name);
  if (basename(path) === name) writeDurably(path, bytes);
}

/** A good version by its hash; null where its file is gone. */
export function readVersion(folder: DataFolder, sha256: string): Promise<Uint8Array | null> {
  return readForeignFile(join(folder.templateVersions, `${sha256}.docx`), templateFileLimit);
}

/** Writes the file of a template; another by that name must have been moved aside before. */
export function writeOwnFile(folder: DataFolder, fileName: string, bytes: Uint8Array): string {
  const path = uniquePathIn(folder.ownTemplates, fileName);
  if (basename(path) !== fileName)
    throw new AppError("file-exists", `“模板”文件夹里已有“${fileName}”，没有复制，也没有覆盖它。`, {
      hint: "要用那个文件，请点“放入模板”选择它；不用的，请先把它移到别处。",
    });
  writeDurably(path, bytes);
  return path;
}

const asideFolder = "停用的模板";

/** Moves a template's file aside under a dated name and answers that name; null where there was none. */
export function moveAside(folder: DataFolder, fileName: string, instant: string): string | null {
  const taken = basename(uniquePathIn(folder.ownTemplates, fileName)) !== fileName;
  if (!taken) return null;
  const stamp = `${instant.slice(0, 10)} ${instant.slice(11, 19).replaceAll(":", "")}`;
  const dated = `${fileName.slice(0, -".docx".length)}（${stamp}）.docx`;
  const path = uniquePathIn(join(folder.ownTemplates, asideFolder), dated);
  moveFile(join(folder.ownTemplates, fileName), path);
  return `${asideFolder}/${basename(path)}`;
}

/** Undoes {@link moveAside}. */
export function moveBack(folder: DataFolder, fileName: string, keptAs: string): void {
  moveFile(join(folder.ownTemplates, keptAs), join(folder.ownTemplates, fileName));
}
