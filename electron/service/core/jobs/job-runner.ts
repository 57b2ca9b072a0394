import { rmSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Reply } from "#shared/kernel/reply.ts";
import type { JobProgress } from "#shared/kernel/wire.ts";
import { dataFolderAt } from "../files/data-folder.ts";
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
  #worker: Worker | null = null;

  constructor(workerPath: string, options: WorkerOptions, submit: SubmitForJob) {
    this.#workerPath = workerPath;
    this.#options = options;
    this.#submit = submit;
  }

  /** Answers when the job has ended, however it ended. */
  run(call: JobCall, onProgress: (progress: JobProgress) => void): Promise<Reply> {
    return new Promise((settle) => {
      this.#worker ??= this.#start();
      this.#worker.ref();
      this.#pending.set(call.jobId, {
        settle,
        onProgress,
        unfinishedPath: null,
        isCancelled: false,
      });
      this.#worker.postMessage({ kind: "run", ...call } satisfies ToWorker);
    });
  }

  /** Asks the job to stop; ends the worker where it does not listen. */
  cancel(jobId: string): void {
    const job = this.#pending.get(jobId);
    if (!job) return;
    job.isCancelled = true;
    this.#worker?.postMessage({ kind: "cancel", jobId } satisfies ToWorker);
    setTimeout(() => this.#endByForce(jobId), patienceMs).unref();
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
    worker.on("error", (error) => console.error("worker", error));
    worker.on("exit", () => this.#forget(worker));
    return worker;
  }

  #receive(worker: Worker, message: FromWorker): void {
    if (message.kind === "done") {
      this.#settle(message.jobId, message.reply);
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

  #settle(jobId: string, reply: Reply): void {
    const job = this.#pending.get(jobId);
    this.#pending.delete(jobId);
    // An idle worker must not keep the process alive.
    if (this.#pending.size === 0) this.#worker?.unref();
    job?.settle(reply);
  }

  #endByForce(jobId: string): void {
    if (this.#pending.has(jobId)) void this.#worker?.terminate();
  }

  #forget(ended: Worker): void {
    if (this.#worker === ended) this.#worker = null;
    const staging = dataFolderAt(this.#options.dataDir).staging;
    for (const [jobId, job] of [...this.#pending]) {
      for (const path of [join(staging, jobId), job.unfinishedPath])
        if (path !== null) rmSync(path, { recursive: true, force: true });
      this.#settle(jobId, job.isCancelled ? cancelledReply : lostReply);
    }
  }
}
