import { rmSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Reply } from "#shared/kernel/reply.ts";
import type { JobProgress } from "#shared/kernel/wire.ts";
import { dataFolderAt } from "../files/data-folder.ts";
import type { FromWorker, ToWorker, WorkerOptions } from "./job-messages.ts";
import { cancelledReply } from "./run-jobs.ts";

/** The service thread's side of jobs. */
export interface JobRunner {
  run(
    call: { jobId: string; route: string; input: unknown; paths: ReadonlyMap<string, string> },
    onProgress: (progress: JobProgress) => void,
  ): Promise<Reply>;
  cancel(jobId: string): void;
  close(): Promise<void>;
}

interface Pending {
  readonly settle: (reply: Reply) => void;
  readonly onProgress: (progress: JobProgress) => void;
  unfinishedPath: string | null;
  isCancelled: boolean;
}

/** Past this a cancelled job is ended by force: cancelling takes at most 200 ms. */
const patienceMs = 150;

const lostReply: Reply<never> = {
  ok: false,
  error: {
    code: "job-lost",
    message: "这项工作中途停止了，没有完成。已保存的记录不受影响。",
    hint: "请再试一次。",
  },
};

/**
 * Starts the worker on first use and again after it was ended.
 * @param submit runs a command for a job and answers its reply.
 */
export function createJobRunner(
  workerPath: string,
  options: WorkerOptions,
  submit: (route: string, input: unknown, commandId: string) => Reply,
): JobRunner {
  const pending = new Map<string, Pending>();
  const staging = dataFolderAt(options.dataDir).staging;
  let worker: Worker | null = null;

  const settle = (jobId: string, reply: Reply) => {
    const job = pending.get(jobId);
    pending.delete(jobId);
    job?.settle(reply);
  };

  const onMessage = (from: Worker, message: FromWorker) => {
    if (message.kind === "done") settle(message.jobId, message.reply);
    else if (message.kind === "submit") {
      const reply = submit(message.route, message.input, message.commandId);
      from.postMessage({ kind: "submitted", submitId: message.submitId, reply } satisfies ToWorker);
    } else {
      const job = pending.get(message.jobId);
      if (message.kind === "progress") job?.onProgress(message.progress);
      else if (job) job.unfinishedPath = message.path;
    }
  };

  const forget = (ended: Worker) => {
    if (worker === ended) worker = null;
    for (const [jobId, job] of [...pending]) {
      for (const path of [join(staging, jobId), job.unfinishedPath])
        if (path !== null) rmSync(path, { recursive: true, force: true });
      settle(jobId, job.isCancelled ? cancelledReply : lostReply);
    }
  };

  const start = (): Worker => {
    const fresh = new Worker(workerPath, {
      workerData: options,
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    fresh.on("message", (message: FromWorker) => onMessage(fresh, message));
    fresh.on("error", (error) => console.error("worker", error));
    fresh.on("exit", () => forget(fresh));
    fresh.unref();
    return fresh;
  };

  const endByForce = (jobId: string) => {
    const stuck = worker;
    if (!stuck || !pending.has(jobId)) return;
    worker = null;
    void stuck.terminate();
  };

  return {
    run: (call, onProgress) =>
      new Promise((resolve) => {
        worker ??= start();
        worker.ref();
        const settleJob = (reply: Reply) => {
          if (pending.size === 0) worker?.unref();
          resolve(reply);
        };
        pending.set(call.jobId, {
          settle: settleJob,
          onProgress,
          unfinishedPath: null,
          isCancelled: false,
        });
        worker.postMessage({ kind: "run", ...call } satisfies ToWorker);
      }),
    cancel: (jobId) => {
      const job = pending.get(jobId);
      if (!job) return;
      job.isCancelled = true;
      worker?.postMessage({ kind: "cancel", jobId } satisfies ToWorker);
      setTimeout(() => endByForce(jobId), patienceMs).unref();
    },
    close: async () => {
      await worker?.terminate();
    },
  };
}
