export { cadenceCounts, cadenceDuties } from "./cadence-duties.ts";
export { yearStrip } from "./year-strip.ts";
