export { gatheringHandlers } from "./gathering-handlers.ts";
export { gatheringDuties, gatheringOpenEnds } from "./gathering-duties.ts";
export { kindLabel, latestGatherings, stateWord } from "./gathering-state.ts";
