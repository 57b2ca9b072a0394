import type { JobHandler } from "#service/core/jobs/job-context.ts";
import { checkAtStart } from "./check-at-start.ts";
import { checkLedger } from "./check-ledger.ts";
import { createBackup } from "./create-backup.ts";

/** Jobs of the backup module. Only the worker imports this. */
export const backupJobs: Readonly<Record<string, JobHandler>> = {
  "backup.create": createBackup,
  "backup.check": checkLedger,
  "backup.checkAtStart": checkAtStart,
};
