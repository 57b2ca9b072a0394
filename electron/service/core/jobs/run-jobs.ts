import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import type { MessagePort } from "node:worker_threads";
import { AppError } from "#shared/kernel/app-error.ts";
import type { Reply } from "#shared/kernel/reply.ts";
import { createClock } from "../clock.ts";
import { openReader } from "../database/open-connections.ts";
import { dataFolderAt } from "../files/data-folder.ts";
import type { JobContext, JobHandler } from "./job-context.ts";
import type { FromWorker, ToWorker, WorkerOptions } from "./job-messages.ts";
import { failureReply } from "./to-reply.ts";

type JobTable = Readonly<Record<string, JobHandler>>;
type RunMessage = Extract<ToWorker, { kind: "run" }>;

/** The worker's side of jobs: runs one at a time, in the order they came. */
export function runJobs(port: MessagePort, options: WorkerOptions, jobs: JobTable): void {
  const post = (message: FromWorker) => port.postMessage(message);
  const folder = dataFolderAt(options.dataDir);
  const clock = createClock(options.clockStartAt);
  const aborts = new Map<string, AbortController>();
  const submitted = new Map<number, (reply: Reply) => void>();
  let submitCount = 0;
  let queue: Promise<void> = Promise.resolve();

  const submit = <T>(route: string, input: unknown): Promise<T> =>
    new Promise((resolve, reject) => {
      const submitId = ++submitCount;
      submitted.set(submitId, (reply) => {
        if (reply.ok) resolve(reply.data as T);
        else reject(new AppError(reply.error.code, reply.error.message, reply.error));
      });
      post({ kind: "submit", submitId, route, input, commandId: randomUUID() });
    });

  const contextFor = (message: RunMessage, signal: AbortSignal, stagingDir: string) => ({
    jobId: message.jobId,
    clock,
    folder,
    templatesDir: options.templatesDir,
    nativeBinding: options.nativeBinding,
    appVersion: options.appVersion,
    signal,
    stagingDir,
    progress: (progress: JobContext["progress"] extends (p: infer P) => void ? P : never) =>
      post({ kind: "progress", jobId: message.jobId, progress }),
    submit,
    pathOf: (ticket: string) => message.paths.get(ticket) ?? refuseTicket(),
    markUnfinished: (path: string | null) =>
      post({ kind: "unfinished", jobId: message.jobId, path }),
  });

  const runOne = async (message: RunMessage): Promise<Reply> => {
    const abort = aborts.get(message.jobId) ?? new AbortController();
    const stagingDir = join(folder.staging, message.jobId);
    const db = openReader(folder.database, options.nativeBinding);
    try {
      abort.signal.throwIfAborted();
      const handler = jobs[message.route];
      if (!handler) throw new Error(`no job handler for ${message.route}`);
      mkdirSync(stagingDir, { recursive: true });
      const context = { ...contextFor(message, abort.signal, stagingDir), db };
      return { ok: true, data: (await handler(context, message.input as never)) ?? null };
    } catch (error) {
      if (abort.signal.aborted) return cancelledReply;
      return failureReply(error, (unforeseen) => console.error(message.route, unforeseen));
    } finally {
      db.close();
      rmSync(stagingDir, { recursive: true, force: true });
      aborts.delete(message.jobId);
    }
  };

  const enqueue = (message: RunMessage) => {
    aborts.set(message.jobId, new AbortController());
    queue = queue.then(async () =>
      post({ kind: "done", jobId: message.jobId, reply: await runOne(message) }),
    );
  };

  port.on("message", (message: ToWorker) => {
    if (message.kind === "run") enqueue(message);
    else if (message.kind === "cancel") aborts.get(message.jobId)?.abort();
    else {
      submitted.get(message.submitId)?.(message.reply);
      submitted.delete(message.submitId);
    }
  });
}

function refuseTicket(): never {
  throw new AppError("ticket-gone", "选择的文件已失效，请重新选择。");
}

/** How a cancelled job is answered, whichever side ended it. */
export const cancelledReply: Reply<never> = {
  ok: false,
  error: { code: "cancelled", message: "已取消，没有改动任何记录。" },
};
