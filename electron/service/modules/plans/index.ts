export { planCounts } from "./plan-counts.ts";
export { planOpenEnds } from "./plan-open-ends.ts";
export { planFactSource } from "./plan-fact-source.ts";
export { planDuties } from "./plan-duties.ts";
export { plansHandlers } from "./plans-handlers.ts";
export { plansJobs } from "./plans-jobs.ts";
