import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { AppError } from "#shared/kernel/app-error.ts";
import type { Reply } from "#shared/kernel/reply.ts";
import type { JobProgress } from "#shared/kernel/wire.ts";
import { dataFolderAt } from "../files/data-folder.ts";
import type { Log } from "../log.ts";
import type { Viewer } from "../viewer.ts";
import type { FromWorker, ToWorker, WorkerOptions } from "./job-messages.ts";
import { cancelledReply, lostReply } from "./job-replies.ts";

/** A job as it is asked for. `paths` are those its file tickets stand for. */
export interface JobCall {
  readonly jobId: string;
  readonly route: string;
  readonly input: unknown;
  readonly viewer: Viewer;
  readonly paths: ReadonlyMap<string, string>;
}

interface Job {
  readonly call: JobCall;
  readonly stagingDir: string;
  readonly settle: (reply: Reply) => void;
  readonly onProgress: (progress: JobProgress) => void;
  /** Where it runs; null while it waits. */
  worker: Worker | null;
  unfinishedPath: string | null;
  isCancelled: boolean;
}

/** Runs a command for a job, in the name of who asked for the job, and answers its reply. */
export type SubmitForJob = (
  viewer: Viewer,
  route: string,
  input: unknown,
  commandId: string,
) => Reply;

/** Past this a cancelled job is ended by force: cancelling takes at most 200 ms. */
const patienceMs = 150;

/** Past this a worker that was asked to end is ended by force. */
const stopMs = 2_000;

/** Lets the worker end by itself: ended in the middle of native code, it can take the process along. */
function stop(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => void worker.terminate(), stopMs);
    worker.once("exit", () => {
      clearTimeout(force);
      resolve();
    });
    worker.ref();
    worker.postMessage({ kind: "stop" } satisfies ToWorker);
  });
}

/**
 * The service thread's side of jobs: one runs, the others wait here, so that ending it by force takes
 * none of them along. Starts the worker on first use, and again after it ended.
 */
export class JobRunner {
  readonly #workerPath: string;
  readonly #options: WorkerOptions;
  readonly #submit: SubmitForJob;
  /** By id, in the order they came; the first one runs. */
  readonly #jobs = new Map<string, Job>();
  readonly #log: Log;
  #worker: Worker | null = null;
  #isClosed = false;

  constructor(workerPath: string, options: WorkerOptions, submit: SubmitForJob, log: Log) {
    this.#workerPath = workerPath;
    this.#options = options;
    this.#submit = submit;
    this.#log = log;
  }

  /** Answers when the job has ended, however it ended. */
  run(call: JobCall, onProgress: (progress: JobProgress) => void): Promise<Reply> {
    if (this.#jobs.has(call.jobId)) throw new AppError("busy", "这项工作正在进行，请等它完成。");
    return new Promise((settle) => {
      const stagingDir = join(dataFolderAt(this.#options.dataDir).staging, randomUUID());
      const state = { worker: null, unfinishedPath: null, isCancelled: false };
      this.#jobs.set(call.jobId, { call, stagingDir, settle, onProgress, ...state });
      this.#next();
    });
  }

  /** Asks the job to stop; ends the worker where it does not listen. */
  cancel(jobId: string): void {
    const job = this.#jobs.get(jobId);
    if (!job) return;
    job.isCancelled = true;
    const { worker } = job;
    if (worker === null) {
      this.#end(job, cancelledReply);
      return;
    }
    worker.postMessage({ kind: "cancel", jobId } satisfies ToWorker);
    setTimeout(() => {
      if (this.#jobs.get(jobId) === job) void worker.terminate();
    }, patienceMs).unref();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#jobs.size > 0) await this.#worker?.terminate();
    else if (this.#worker !== null) await stop(this.#worker);
    for (const job of [...this.#jobs.values()]) this.#end(job, lostReply);
  }

  #next(): void {
    const [first] = this.#jobs.values();
    if (!first || first.worker !== null || this.#isClosed) return;
    this.#worker ??= this.#start();
    this.#worker.ref();
    first.worker = this.#worker;
    const { call, stagingDir } = first;
    this.#worker.postMessage({ kind: "run", ...call, stagingDir } satisfies ToWorker);
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
    const job = this.#jobs.get(message.jobId);
    if (job?.worker !== worker) return;
    if (message.kind === "submit") {
      const { submitId, route, input, commandId } = message;
      const reply = this.#submit(job.call.viewer, route, input, commandId);
      worker.postMessage({ kind: "submitted", submitId, reply } satisfies ToWorker);
      return;
    }
    if (message.kind === "done") this.#end(job, message.reply);
    else if (message.kind === "progress") job.onProgress(message.progress);
    else job.unfinishedPath = message.path;
  }

  /** What a job did not finish goes with it. */
  #end(job: Job, reply: Reply): void {
    this.#jobs.delete(job.call.jobId);
    for (const path of [job.stagingDir, reply.ok ? null : job.unfinishedPath])
      if (path !== null) rmSync(path, { recursive: true, force: true });
    // An idle worker must not keep the process alive.
    if (this.#jobs.size === 0) this.#worker?.unref();
    job.settle(reply);
    this.#next();
  }

  #forget(ended: Worker): void {
    if (this.#worker === ended) this.#worker = null;
    for (const job of [...this.#jobs.values()])
      if (job.worker === ended) this.#end(job, job.isCancelled ? cancelledReply : lostReply);
  }
}
