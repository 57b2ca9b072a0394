export { committeeOn } from "./committee-on.ts";
export { peopleHandlers } from "./people-handlers.ts";
export { membersOn, rosterOn } from "./roster-on.ts";
export { peopleJobs } from "./people-jobs.ts";
