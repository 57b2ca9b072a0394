export { gatheringHandlers } from "./gathering-handlers.ts";
export { gatheringCounts } from "./gathering-counts.ts";
export { gatheringDuties, gatheringOpenEnds } from "./gathering-duties.ts";
export { kindLabel, latestGatherings, stateWord } from "./gathering-state.ts";
