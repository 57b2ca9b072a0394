import { gatheringFacts } from "#shared/modules/gatherings/gathering-facts.ts";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import { heldOf } from "#shared/modules/gatherings/papers/held-gathering.ts";
import type { FactSource } from "#service/records/fact-source.ts";
import { heldYear } from "./held-year.ts";

/** 数据册: what gatherings were held, who came, what was decided. */
export const gatheringFactSource: FactSource = {
  read: (db, { fromOn, untilOn }, today) =>
    gatheringFacts(heldYear(db, { options: { fromOn, untilOn }, today }).gatherings.map(heldOf)),
  types: [gathering],
};
