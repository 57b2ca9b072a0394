import type { RecordRoute } from "#shared/contract.ts";
import type { Reply } from "#shared/kernel/reply.ts";
import type { JobProgress } from "#shared/kernel/wire.ts";
import { client } from "./client.ts";
import { dropRunningJob, putRunningJob, type RunningJob } from "./running-jobs.ts";

export interface JobHandle {
  readonly reply: Promise<Reply>;
  readonly cancel: () => void;
}

/** Starts a job and keeps it on the status bar until it ends, whatever page is open by then. */
export function runJob(
  route: string,
  input: unknown,
  onProgress: (progress: JobProgress) => void,
): JobHandle {
  const abort = new AbortController();
  let hasEnded = false;
  let job: RunningJob = {
    id: crypto.randomUUID(),
    progress: { label: "正在处理", done: 0, total: 0 },
    isCancelling: false,
    cancel: () => {
      // Cancelled too late, it would stand on the status bar for ever.
      if (hasEnded) return;
      job = { ...job, isCancelling: true };
      putRunningJob(job);
      abort.abort();
    },
  };
  putRunningJob(job);
  const finish = async (): Promise<Reply> => {
    const reply = await client.request(route as RecordRoute, input, {
      kind: "job",
      signal: abort.signal,
      onProgress: (progress) => {
        job = { ...job, progress };
        putRunningJob(job);
        onProgress(progress);
      },
    });
    hasEnded = true;
    dropRunningJob(job.id);
    return reply;
  };
  return { reply: finish(), cancel: job.cancel };
}
