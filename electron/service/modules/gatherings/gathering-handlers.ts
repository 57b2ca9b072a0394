import type { Handlers } from "#service/core/handlers.ts";
import { listActionItems, reportActionItem } from "./action-items.ts";
import { expectedPeople } from "./expected-people.ts";
import { proposeNumbers } from "./propose-numbers.ts";
import { rosterDifferences } from "./roster-differences.ts";

/** Routes of the gatherings module. */
export const gatheringHandlers: Handlers = {
  queries: {
    "gatherings.expected": expectedPeople,
    "gatherings.numbers": proposeNumbers,
    "gatherings.rosterDifferences": rosterDifferences,
    "gatherings.actionItems": listActionItems,
  },
  commands: { "gatherings.reportActionItem": reportActionItem },
};
