export { peopleHandlers } from "./people-handlers.ts";
export { peopleCollectors } from "./roster-collector.ts";
export { peopleFactSource } from "./people-fact-source.ts";
export { rosterOn } from "./roster-on.ts";
export { peopleJobs } from "./people-jobs.ts";
export { staffNumbers } from "./staff-numbers.ts";
