import { createHash } from "node:crypto";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { createBag } from "#service/core/files/bagit/create-bag.ts";
import { verifyBag } from "#service/core/files/bagit/verify-bag.ts";
import type { Figure } from "../figure.ts";
import { createSampleFiles, type SampleFile } from "../archive/sample-files.ts";

/** Verifying a whole package, beside a loop that reads each of its files once and computes the same digests. */
export const archiveVerifyFigure: Figure = {
  name: "archive-verify",
  unit: "ms",
  better: "lower",
  goal: 1.5,
  rounds: 5,
  prepare: async (workbench) => {
    const { files } = await workbench.shared(createSampleFiles);
    const target = join(workbench.folder, "archive-verify");
    await createBag({ target, payload: files, info: [["Bagging-Date", "2026-11-24"]] });
    return {
      measureSubject: async () => {
        const start = performance.now();
        const { verdict } = await verifyBag(target);
        const took = performance.now() - start;
        if (verdict !== "valid") throw new Error(`the sample package is ${verdict}`);
        return took;
      },
      measureControl: () => readAndDigest(target, files),
      cleanUp: () => rm(target, { recursive: true, force: true }),
    };
  },
};

async function readAndDigest(target: string, files: readonly SampleFile[]): Promise<number> {
  const start = performance.now();
  const buffer = Buffer.allocUnsafe(1 << 20);
  for (const { path } of files) {
    const digests = [createHash("sha256"), createHash("sha512")];
    const file = await open(join(target, "data", ...path.split("/")), "r");
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) break;
      for (const digest of digests) digest.update(buffer.subarray(0, bytesRead));
    }
    await file.close();
    for (const digest of digests) digest.digest("hex");
  }
  return performance.now() - start;
}
