export { workspaceHandlers } from "./workspace-handlers.ts";
