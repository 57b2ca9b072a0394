import type { RouteOutput } from "#shared/contract.ts";
import type { Handlers } from "#service/core/handlers.ts";
import { ruleValuesOn, votingRulesOn } from "./rules-repository.ts";

interface OnDay {
  readonly day: string;
}

/** Routes of the rules module. */
export const rulesHandlers: Handlers = {
  queries: {
    "rules.voting": ({ db }, { day }: OnDay): RouteOutput<"rules.voting"> => ({
      rules: [...votingRulesOn(db, day)],
    }),
    "rules.values": ({ db }, { day }: OnDay): RouteOutput<"rules.values"> => ({
      values: [...ruleValuesOn(db, day)],
    }),
  },
};
