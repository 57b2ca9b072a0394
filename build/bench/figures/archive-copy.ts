import { mkdirSync } from "node:fs";
import { copyFile, open, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createBag } from "#service/core/files/bagit/create-bag.ts";
import type { Figure } from "../figure.ts";
import { createSampleFiles, type SampleFile } from "../archive/sample-files.ts";

/** Writing a package with two checksums of every file, beside copying the same files and flushing each. */
export const archiveCopyFigure: Figure = {
  name: "archive-copy",
  unit: "ms",
  better: "lower",
  goal: 2,
  rounds: 5,
  prepare: async (workbench) => {
    const { files } = await workbench.shared(createSampleFiles);
    const target = join(workbench.folder, "archive-copy");
    const measure = async (copy: () => Promise<unknown>): Promise<number> => {
      const start = performance.now();
      await copy();
      const took = performance.now() - start;
      await rm(target, { recursive: true, force: true });
      return took;
    };
    return {
      measureSubject: () =>
        measure(() =>
          createBag({ target, payload: files, info: [["Bagging-Date", "2026-11-24"]] }),
        ),
      measureControl: () => measure(() => copyAndFlush(files, target)),
      cleanUp: () => Promise.resolve(),
    };
  },
};

/** What `cp` and an fsync of each file and folder do: without the flush nothing is on the disk. */
async function copyAndFlush(files: readonly SampleFile[], target: string): Promise<void> {
  const folders = new Set<string>();
  for (const { path, source } of files) {
    const to = join(target, ...path.split("/"));
    if (!folders.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
    folders.add(dirname(to));
    await copyFile(source.path, to);
    await flush(to, "r+");
  }
  for (const folder of folders) await flush(folder, "r");
}

async function flush(path: string, flags: "r" | "r+"): Promise<void> {
  const file = await open(path, flags);
  await file.sync();
  await file.close();
}
