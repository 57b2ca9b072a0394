import type { PersonCandidate } from "#shared/modules/people/people-contract.ts";
import type { Handlers } from "#service/core/handlers.ts";
import { findPeople } from "./people-repository.ts";

const usual = 12;

/** Routes of the people module. */
export const peopleHandlers: Handlers = {
  queries: {
    "people.find": (
      { db, clock },
      input: { text: string; limit?: number },
    ): { people: PersonCandidate[] } => ({
      people: findPeople(db, input.text, input.limit ?? usual, clock.today()),
    }),
  },
};
