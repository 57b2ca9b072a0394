import { parentPort, workerData } from "node:worker_threads";
import type { WorkerOptions } from "./core/jobs/job-messages.ts";
import { JobWorker } from "./core/jobs/job-worker.ts";
import { jobs } from "./jobs.ts";

/** The worker's composition root. */
if (parentPort === null) throw new Error("the worker runs only as a worker thread");
new JobWorker(parentPort, workerData as WorkerOptions, jobs).listen();
