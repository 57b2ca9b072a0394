import { readFileSync } from "node:fs";
import { translateFileError } from "./translate-file-error.ts";

/** A JSON file of the program's own, parsed. Its shape is the caller's to know. */
export function readJsonFile<T>(path: string): T {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as T;
  } catch (error) {
    throw translateFileError(error);
  }
}
