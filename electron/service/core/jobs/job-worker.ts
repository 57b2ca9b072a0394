import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import type { MessagePort } from "node:worker_threads";
import { AppError } from "#shared/kernel/app-error.ts";
import type { Reply } from "#shared/kernel/reply.ts";
import { createClock } from "../clock.ts";
import type { Connection } from "../database/connection.ts";
import { openReader } from "../database/open-connections.ts";
import { dataFolderAt } from "../files/data-folder.ts";
import { createLog, type Log } from "../log.ts";
import type { JobContext, JobHandler } from "./job-context.ts";
import type { FromWorker, ToWorker, WorkerOptions } from "./job-messages.ts";
import { cancelledReply } from "./job-replies.ts";
import { failureReply } from "./to-reply.ts";

type RunMessage = Extract<ToWorker, { kind: "run" }>;

/** The worker's side of jobs: runs one at a time, in the order they came. */
export class JobWorker {
  readonly #port: MessagePort;
  readonly #options: WorkerOptions;
  readonly #jobs: Readonly<Record<string, JobHandler>>;
  readonly #aborts = new Map<string, AbortController>();
  readonly #submitted = new Map<number, (reply: Reply) => void>();
  readonly #log: Log;
  #submitCount = 0;
  #queue: Promise<void> = Promise.resolve();

  constructor(
    port: MessagePort,
    options: WorkerOptions,
    jobs: Readonly<Record<string, JobHandler>>,
  ) {
    this.#port = port;
    this.#options = options;
    this.#jobs = jobs;
    this.#log = createLog(dataFolderAt(options.dataDir).logs, "jobs");
  }

  /** Listens until the thread ends. */
  listen(): void {
    this.#port.on("message", (message: ToWorker) => {
      if (message.kind === "run") this.#enqueue(message);
      else if (message.kind === "stop") this.#port.close();
      else if (message.kind === "cancel") this.#aborts.get(message.jobId)?.abort();
      else this.#submitted.get(message.submitId)?.(message.reply);
    });
  }

  #post(message: FromWorker): void {
    this.#port.postMessage(message);
  }

  #enqueue(message: RunMessage): void {
    const abort = new AbortController();
    this.#aborts.set(message.jobId, abort);
    this.#queue = this.#queue.then(async () => {
      const reply = await this.#run(message, abort.signal);
      this.#aborts.delete(message.jobId);
      this.#post({ kind: "done", jobId: message.jobId, reply });
    });
  }

  async #run(message: RunMessage, signal: AbortSignal): Promise<Reply> {
    const folder = dataFolderAt(this.#options.dataDir);
    const { stagingDir } = message;
    let db: Connection | null = null;
    try {
      signal.throwIfAborted();
      const handler = this.#jobs[message.route];
      if (!handler) throw new Error(`no job handler for ${message.route}`);
      mkdirSync(stagingDir, { recursive: true });
      db = openReader(folder.database, this.#options.nativeBinding);
      const context = this.#contextOf(message, signal, db);
      return { ok: true, data: (await handler(context, message.input as never)) ?? null };
    } catch (error) {
      if (signal.aborted) return cancelledReply;
      return failureReply(error, (unforeseen) => this.#log.failure(message.route, unforeseen));
    } finally {
      db?.close();
      rmSync(stagingDir, { recursive: true, force: true });
    }
  }

  #contextOf(message: RunMessage, signal: AbortSignal, db: Connection): JobContext {
    const { jobId, viewer, paths, stagingDir } = message;
    const { dataDir, templatesDir, nativeBinding, appVersion, clockShiftMs } = this.#options;
    return {
      jobId,
      db,
      clock: createClock(clockShiftMs),
      viewer,
      folder: dataFolderAt(dataDir),
      templatesDir,
      nativeBinding,
      appVersion,
      signal,
      stagingDir,
      progress: (progress) => this.#post({ kind: "progress", jobId, progress }),
      submit: (route, input) => this.#submit(jobId, route, input),
      pathOf: (ticket) => {
        const path = paths.get(ticket);
        if (path === undefined) throw new AppError("ticket-gone", "选择的文件已失效，请重新选择。");
        return path;
      },
      markUnfinished: (path) => this.#post({ kind: "unfinished", jobId, path }),
    };
  }

  #submit<T>(jobId: string, route: string, input: unknown): Promise<T> {
    return new Promise((resolve, reject) => {
      const submitId = ++this.#submitCount;
      this.#submitted.set(submitId, (reply) => {
        this.#submitted.delete(submitId);
        if (reply.ok) resolve(reply.data as T);
        else reject(new AppError(reply.error.code, reply.error.message, reply.error));
      });
      this.#post({ kind: "submit", jobId, submitId, route, input, commandId: randomUUID() });
    });
  }
}
