import { readdir } from "node:fs/promises";
import { translateFileError } from "./translate-file-error.ts";

/** The names in a folder, sorted; none where it is not there. */
export async function listFolder(path: string): Promise<readonly string[]> {
  try {
    return (await readdir(path)).toSorted();
  } catch (error) {
    if ((error as { code?: unknown }).code === "ENOENT") return [];
    throw translateFileError(error);
  }
}
