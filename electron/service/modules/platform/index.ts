export { platformHandlers } from "./platform-handlers.ts";
