import { AppError } from "#shared/kernel/app-error.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { PackageContents } from "#shared/modules/archive/package-format.ts";
import type { JobContext, JobHandler } from "#service/core/jobs/job-context.ts";
import { checkArchive } from "./check-archive.ts";
import { createArchive } from "./create-archive.ts";
import { importArchive } from "./import-archive.ts";
import { judgePackage } from "./judge-package.ts";
import { readContents } from "./read-package.ts";

/** A damaged package may be unreadable; the verdict on it stands all the same. */
async function contentsIfReadable(root: string): Promise<PackageContents | null> {
  try {
    return await readContents(root);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

async function verifyArchive(
  context: JobContext,
  input: RouteInput<"archive.verify">,
): Promise<RouteOutput<"archive.verify">> {
  const root = context.pathOf(input.folder);
  const { verdict, findings } = await judgePackage(root, {
    signal: context.signal,
    onProgress: ({ bytesDone, bytesTotal }) =>
      context.progress({ label: "正在核对", done: bytesDone, total: bytesTotal }),
  });
  const read = await contentsIfReadable(root);
  if (!read) return { verdict, findings: [...findings], contents: null };
  const { branch, archiveYear, createdAt, includesSensitive, items } = read;
  const contents = { branch, archiveYear, createdAt, includesSensitive, items };
  return { verdict, findings: [...findings], contents };
}

/** Jobs of the archive module. Only the worker imports this. */
export const archiveJobs: Readonly<Record<string, JobHandler>> = {
  "archive.check": checkArchive,
  "archive.create": createArchive,
  "archive.verify": verifyArchive,
  "archive.import": importArchive,
};
