export { disclosureCounts } from "./disclosure-counts.ts";
export { disclosureDuties, disclosureOpenEnds } from "./disclosure-duties.ts";
export { disclosureFactSource } from "./disclosure-fact-source.ts";
export { unexplainedDifferences } from "./notice-state.ts";
export { publicityOf } from "./publicity-clock.ts";
export { staffNumbersOf } from "./numbers-of-notice.ts";
export { disclosureJobs } from "./disclosure-jobs.ts";
export { disclosureHandlers } from "./disclosure-handlers.ts";
