import { mkdirSync, renameSync } from "node:fs";
import { dirname } from "node:path";
import { syncFolder } from "./durable-file.ts";
import { translateFileError } from "./translate-file-error.ts";

/** Moves a file within one disk; its new folder is made where it is missing. Throws AppError where it is held open. */
export function moveFile(from: string, to: string): void {
  try {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    syncFolder(dirname(to));
  } catch (error) {
    throw translateFileError(error);
  }
}
