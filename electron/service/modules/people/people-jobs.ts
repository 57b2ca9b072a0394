import type { JobHandler } from "#service/core/jobs/job-context.ts";
import { exportRoster } from "./export-roster.ts";

/** Jobs of the people module. Only the worker imports this. */
export const peopleJobs: Readonly<Record<string, JobHandler>> = {
  "people.exportRoster": exportRoster,
};
