import type { JobHandler } from "#service/core/jobs/job-context.ts";
import { readDisclosureSheet } from "./read-disclosure-sheet.ts";

/** Jobs of the disclosures module. Only the worker imports this. */
export const disclosureJobs: Readonly<Record<string, JobHandler>> = {
  "disclosures.readSheet": readDisclosureSheet,
};
