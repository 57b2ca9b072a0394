export { peopleHandlers } from "./people-handlers.ts";
export { rosterOn } from "./roster-on.ts";
export { peopleJobs } from "./people-jobs.ts";
