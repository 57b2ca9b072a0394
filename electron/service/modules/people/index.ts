export { peopleHandlers } from "./people-handlers.ts";
export { rosterOn } from "./roster-on.ts";
export { peopleJobs } from "./people-jobs.ts";
export { staffNumbers } from "./staff-numbers.ts";
