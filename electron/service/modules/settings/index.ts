export { branchOfDay } from "./branch-of-day.ts";
