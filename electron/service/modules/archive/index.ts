export { archiveHandlers } from "./archive-handlers.ts";
export { archiveJobs } from "./archive-jobs.ts";
