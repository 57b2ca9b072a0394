export { disclosureDuties } from "./disclosure-duties.ts";
export { unexplainedDifferences } from "./notice-state.ts";
export { publicityOf } from "./publicity-clock.ts";
export { disclosureJobs } from "./disclosure-jobs.ts";
export { disclosureHandlers } from "./disclosure-handlers.ts";
