export { admit } from "./operator-session.ts";
export { operatorsHandlers } from "./operators-handlers.ts";
