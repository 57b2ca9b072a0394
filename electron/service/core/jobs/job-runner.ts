import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { AppError } from "#shared/kernel/app-error.ts";
import type { Reply } from "#shared/kernel/reply.ts";
import type { JobProgress } from "#shared/kernel/wire.ts";
import { dataFolderAt } from "../files/data-folder.ts";
import type { Log } from "../log.ts";
import type { FromWorker, ToWorker, WorkerOptions } from "./job-messages.ts";
import { cancelledReply, lostReply } from "./job-replies.ts";

/** A job as it is asked for. `paths` are those its file tickets stand for. */
export interface JobCall {
  readonly jobId: string;
  readonly route: string;
  readonly input: unknown;
  readonly paths: ReadonlyMap<string, string>;
}

interface Pending {
  readonly worker: Worker;
  readonly stagingDir: string;
  readonly settle: (reply: Reply) => void;
  readonly onProgress: (progress: JobProgress) => void;
  unfinishedPath: string | null;
  isCancelled: boolean;
}

/** Runs a command for a job and answers its reply. */
export type SubmitForJob = (route: string, input: unknown, commandId: string) => Reply;

/** Past this a cancelled job is ended by force: cancelling takes at most 200 ms. */
const patienceMs = 150;

/** The service thread's side of jobs. Starts the worker on first use, and again after it ended. */
export class JobRunner {
  readonly #workerPath: string;
  readonly #options: WorkerOptions;
  readonly #submit: SubmitForJob;
  readonly #pending = new Map<string, Pending>();
  readonly #log: Log;
  #worker: Worker | null = null;

  constructor(workerPath: string, options: WorkerOptions, submit: SubmitForJob, log: Log) {
    this.#workerPath = workerPath;
    this.#options = options;
    this.#submit = submit;
    this.#log = log;
  }

  /** Answers when the job has ended, however it ended. */
  run(call: JobCall, onProgress: (progress: JobProgress) => void): Promise<Reply> {
    if (this.#pending.has(call.jobId)) throw new AppError("busy", "这项工作正在进行，请等它完成。");
    return new Promise((settle) => {
      const worker = (this.#worker ??= this.#start());
      worker.ref();
      const stagingDir = join(dataFolderAt(this.#options.dataDir).staging, randomUUID());
      const state = { unfinishedPath: null, isCancelled: false };
      this.#pending.set(call.jobId, { worker, stagingDir, settle, onProgress, ...state });
      worker.postMessage({ kind: "run", ...call, stagingDir } satisfies ToWorker);
    });
  }

  /** Asks the job to stop; ends the worker where it does not listen. */
  cancel(jobId: string): void {
    const job = this.#pending.get(jobId);
    if (!job) return;
    job.isCancelled = true;
    job.worker.postMessage({ kind: "cancel", jobId } satisfies ToWorker);
    setTimeout(() => {
      if (this.#pending.get(jobId) === job) void job.worker.terminate();
    }, patienceMs).unref();
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#workerPath, {
      workerData: this.#options,
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    worker.on("message", (message: FromWorker) => this.#receive(worker, message));
    worker.on("error", (error) => this.#log.failure("worker", error));
    worker.on("exit", () => this.#forget(worker));
    return worker;
  }

  #receive(worker: Worker, message: FromWorker): void {
    if (message.kind === "done") {
      this.#end(message.jobId, message.reply);
    } else if (message.kind === "submit") {
      const reply = this.#submit(message.route, message.input, message.commandId);
      worker.postMessage({
        kind: "submitted",
        submitId: message.submitId,
        reply,
      } satisfies ToWorker);
    } else {
      const job = this.#pending.get(message.jobId);
      if (message.kind === "progress") job?.onProgress(message.progress);
      else if (job) job.unfinishedPath = message.path;
    }
  }

  /** What a job did not finish goes with it. */
  #end(jobId: string, reply: Reply): void {
    const job = this.#pending.get(jobId);
    if (!job) return;
    this.#pending.delete(jobId);
    for (const path of [job.stagingDir, reply.ok ? null : job.unfinishedPath])
      if (path !== null) rmSync(path, { recursive: true, force: true });
    // An idle worker must not keep the process alive.
    if (this.#pending.size === 0) this.#worker?.unref();
    job.settle(reply);
  }

  #forget(ended: Worker): void {
    if (this.#worker === ended) this.#worker = null;
    for (const [jobId, job] of [...this.#pending])
      if (job.worker === ended) this.#end(jobId, job.isCancelled ? cancelledReply : lostReply);
  }
}
