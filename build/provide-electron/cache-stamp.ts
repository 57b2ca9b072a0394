import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";

const stampName = ".complete.json";

/** Writes down every file and its size; the last thing done before a folder is published. */
export async function writeStamp(folder: string): Promise<void> {
  await writeFile(join(folder, stampName), JSON.stringify(await fileSizes(folder), null, 1));
}

/** Whether a cached folder still has every file at the size it was published with. */
export async function isStampValid(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, stampName), "utf8").catch(() => null);
  if (text === null) return false;
  const expected = JSON.parse(text) as Record<string, number>;
  const actual = await fileSizes(folder);
  return Object.entries(expected).every(([name, size]) => actual[name] === size);
}

async function fileSizes(folder: string): Promise<Record<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes: Record<string, number> = {};
  for (const entry of entries) {
    if (!entry.isFile() || entry.name === stampName) continue;
    const path = join(entry.parentPath, entry.name);
    sizes[relative(folder, path)] = (await stat(path)).size;
  }
  return sizes;
}
