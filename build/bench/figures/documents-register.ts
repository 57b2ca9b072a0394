import { closeSync, fdatasyncSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Figure } from "../figure.ts";
import { registerPapers } from "../documents/register-papers.ts";

const paperCount = 500;
const block = Buffer.alloc(4_096, 7);

/** Registering 500 papers, each by a command of its own, beside as many writes of 4 KB on the disk. */
export const registerFigure: Figure = {
  name: "documents-register",
  unit: "ms",
  better: "lower",
  goal: 2,
  rounds: 3,
  prepare: ({ folder }) =>
    Promise.resolve({
      measureSubject: () => registerPapers(join(folder, "登记"), paperCount),
      measureControl: () => Promise.resolve(writeBlocks(join(folder, "blocks"))),
      cleanUp: () => Promise.resolve(),
    }),
};

function writeBlocks(path: string): number {
  const file = openSync(path, "w");
  const begunAt = performance.now();
  for (let number = 0; number < paperCount; number += 1) {
    writeSync(file, block);
    fdatasyncSync(file);
  }
  const spentMs = performance.now() - begunAt;
  closeSync(file);
  return spentMs;
}
