export { backupJobs } from "./backup-jobs.ts";
