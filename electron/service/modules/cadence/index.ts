export { beganOn } from "./began-on.ts";
export { cadenceCounts, cadenceDuties } from "./cadence-duties.ts";
export { cadenceFacts } from "./cadence-repository.ts";
export { yearStrip } from "./year-strip.ts";
