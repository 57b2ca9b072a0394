export { peopleHandlers } from "./people-handlers.ts";
export { rosterOn } from "./people-repository.ts";
