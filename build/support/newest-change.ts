import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { repoRoot } from "./paths.ts";

/** Names the newest change and the number of files below some paths: both tell a rebuild is due. */
export async function newestChange(paths: readonly string[]): Promise<string> {
  const files = (await Promise.all(paths.map(filesBelow))).flat();
  const times = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs));
  return `${files.length} files, newest ${Math.max(0, ...times)}`;
}

async function filesBelow(path: string): Promise<string[]> {
  const full = join(repoRoot, path);
  const found = await stat(full).catch(() => null);
  if (found === null) return [];
  if (found.isFile()) return [full];
  const entries = await readdir(full, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
