export { gatheringHandlers } from "./gathering-handlers.ts";
