export { disclosureCounts } from "./disclosure-counts.ts";
export { disclosureFactSource } from "./disclosure-fact-source.ts";
export { disclosureDuties } from "./disclosure-duties.ts";
export { publicityOf } from "./publicity-clock.ts";
export { disclosureJobs } from "./disclosure-jobs.ts";
export { disclosureHandlers } from "./disclosure-handlers.ts";
