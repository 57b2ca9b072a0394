export { rulesHandlers } from "./rules-handlers.ts";
export { ruleValueOn, votingRulesOn } from "./rules-repository.ts";
