import { promises as fs, type Stats } from "node:fs";
import { join } from "node:path";
import { throwIfCancelled } from "./cancelled.ts";
import { errnoOf } from "./file-error.ts";
import type { Findings } from "./findings.ts";

/** Every regular file below the bag, found without following a link. */
export interface BagTree {
  readonly root: string;
  /** Size in bytes by path relative to the bag, `/` separators, in directory order. */
  readonly files: ReadonlyMap<string, number>;
  /** Paths of directories, the same form. */
  readonly directories: ReadonlySet<string>;
}

/** Walks the bag; links, special files and names that can't be opened become findings. */
export async function scanBag(
  root: string,
  findings: Findings,
  signal: AbortSignal | undefined,
): Promise<BagTree> {
  const files = new Map<string, number>();
  const directories = new Set<string>();
  const pending = [""];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    throwIfCancelled(signal);
    for (const name of await listFolder(root, folder, findings)) {
      const path = folder === "" ? name : `${folder}/${name}`;
      const stats = await statEntry(root, path, findings);
      if (stats === null) continue;
      if (stats.isDirectory()) {
        directories.add(path);
        pending.push(path);
      } else if (stats.isFile()) files.set(path, stats.size);
      else reportSpecial(stats, path, findings);
    }
  }
  return { root, files, directories };
}

async function listFolder(root: string, folder: string, findings: Findings): Promise<string[]> {
  try {
    return (await fs.readdir(join(root, ...folder.split("/")))).sort();
  } catch (error) {
    if (folder === "") throw error;
    findings.invalid("unreadable-folder", folder, `文件夹“${folder}”读不出来，盘可能已损坏。`);
    return [];
  }
}

async function statEntry(root: string, path: string, findings: Findings): Promise<Stats | null> {
  try {
    return await fs.lstat(join(root, ...path.split("/")));
  } catch (error) {
    // A name that is not UTF-8 comes back changed and can't be found again.
    const reason = errnoOf(error) === "ENOENT" ? "名称不是有效的文字编码" : "读不出来";
    findings.invalid("unreadable-name", path, `“${path}”打不开：${reason}。`);
    return null;
  }
}

function reportSpecial(stats: Stats, path: string, findings: Findings): void {
  if (stats.isSymbolicLink()) {
    findings.invalid("symbolic-link", path, `“${path}”是快捷链接，档案包里只能放真实的文件。`);
  } else {
    findings.invalid(
      "special-file",
      path,
      `“${path}”不是普通文件（设备或管道），不能放在档案包里。`,
    );
  }
}
