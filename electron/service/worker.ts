import { parentPort, workerData } from "node:worker_threads";
import { recordTypes } from "#shared/record-types.ts";
import type { JobHandler } from "./core/jobs/job-context.ts";
import type { WorkerOptions } from "./core/jobs/job-messages.ts";
import { JobWorker } from "./core/jobs/job-worker.ts";
import { archiveJobs } from "./modules/archive/index.ts";
import { backupJobs } from "./modules/backup/index.ts";
import { documentsJobs } from "./modules/documents/index.ts";
import { recordJobs } from "./records/record-jobs.ts";

/** The worker's composition root: every job there is. */
const jobs: Readonly<Record<string, JobHandler>> = Object.assign(
  {},
  ...recordTypes.map(recordJobs),
  archiveJobs,
  backupJobs,
  documentsJobs,
) as Record<string, JobHandler>;

if (parentPort === null) throw new Error("the worker runs only as a worker thread");
new JobWorker(parentPort, workerData as WorkerOptions, jobs).listen();
