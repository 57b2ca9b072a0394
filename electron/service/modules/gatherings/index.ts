export { gatheringHandlers } from "./gathering-handlers.ts";
export { gatheringCollectors } from "./gathering-collectors.ts";
export { gatheringFactSource } from "./gathering-fact-source.ts";
export { gatheringCounts } from "./gathering-counts.ts";
export { gatheringDuties, gatheringOpenEnds } from "./gathering-duties.ts";
export { kindLabel, latestGatherings, stateWord } from "./gathering-state.ts";
