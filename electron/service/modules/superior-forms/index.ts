export { superiorFormsHandlers } from "./remembered-columns.ts";
export { superiorFormsJobs } from "./superior-forms-jobs.ts";
