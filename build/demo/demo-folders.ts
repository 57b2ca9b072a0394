import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where a demonstration keeps its ledger, its papers and its archive. Absolute paths. */
export interface DemoFolders {
  readonly root: string;
  readonly data: string;
  readonly documents: string;
  readonly archives: string;
}

/** The folders below `outDir`, emptied of what an earlier demonstration left. */
export function prepareDemoFolders(outDir: string): DemoFolders {
  const root = resolve(outDir);
  const folders = {
    ...{ root, data: join(root, "数据") },
    ...{ documents: join(root, "文稿"), archives: join(root, "归档") },
  };
  for (const folder of [folders.data, folders.documents, folders.archives])
    rmSync(folder, { recursive: true, force: true });
  for (const folder of [folders.documents, folders.archives])
    mkdirSync(folder, { recursive: true });
  return folders;
}
