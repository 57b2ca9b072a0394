export { archiveHandlers } from "./archive-handlers.ts";
export { archiveJobs } from "./archive-jobs.ts";
export { judgePackage } from "./judge-package.ts";
