import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { verifyBag } from "#service/core/files/bagit/verify-bag.ts";
import type { JobContext, JobHandler } from "#service/core/jobs/job-context.ts";
import { createArchive } from "./create-archive.ts";

async function verifyArchive(
  context: JobContext,
  input: RouteInput<"archive.verify">,
): Promise<RouteOutput<"archive.verify">> {
  const { verdict, findings } = await verifyBag(context.pathOf(input.folder), {
    signal: context.signal,
    onProgress: ({ bytesDone, bytesTotal }) =>
      context.progress({ label: "正在核对", done: bytesDone, total: bytesTotal }),
  });
  return { verdict, findings: [...findings] };
}

/** Jobs of the archive module. Only the worker imports this. */
export const archiveJobs: Readonly<Record<string, JobHandler>> = {
  "archive.create": createArchive,
  "archive.verify": verifyArchive,
};
