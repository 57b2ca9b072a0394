export { branchHistory, branchOfDay } from "./branch-of-day.ts";
