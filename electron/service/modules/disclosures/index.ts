export { disclosureDuties } from "./disclosure-duties.ts";
export { publicityOf } from "./publicity-clock.ts";
export { disclosureHandlers } from "./disclosure-handlers.ts";
