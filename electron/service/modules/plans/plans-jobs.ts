import type { JobHandler } from "#service/core/jobs/job-context.ts";
import { readScheduleSheet } from "./read-schedule-sheet.ts";

/** Jobs of the plans module. Only the worker imports this. */
export const plansJobs: Readonly<Record<string, JobHandler>> = {
  "plans.readSheet": readScheduleSheet,
};
