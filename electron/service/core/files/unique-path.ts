import { existsSync, mkdirSync } from "node:fs";
import { extname, join } from "node:path";

/** A path in a folder (made if missing) under which there is nothing yet: `记录.docx`, `记录（2）.docx`… */
export function uniquePathIn(folder: string, fileName: string): string {
  mkdirSync(folder, { recursive: true });
  const ending = extname(fileName);
  const stem = fileName.slice(0, fileName.length - ending.length);
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? fileName : `${stem}（${number}）${ending}`);
    if (!existsSync(path)) return path;
  }
}
