import { chmodSync } from "node:fs";
import { translateFileError } from "./translate-file-error.ts";

/** Marks a file as read only, so that programs ask before they write over it. */
export function protectFile(path: string): void {
  try {
    chmodSync(path, 0o444);
  } catch (error) {
    throw translateFileError(error);
  }
}
