export { workingCalendarOf } from "./holidays.ts";
