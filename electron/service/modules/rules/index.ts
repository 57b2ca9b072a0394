export { rulesHandlers } from "./rules-handlers.ts";
export { ruleValueOn, votingRuleHistory, votingRulesOn } from "./rules-repository.ts";
