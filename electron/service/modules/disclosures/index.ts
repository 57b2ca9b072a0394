export { disclosureDuties } from "./disclosure-duties.ts";
export { disclosureHandlers } from "./disclosure-handlers.ts";
