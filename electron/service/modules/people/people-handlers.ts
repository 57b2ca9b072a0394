import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { Handlers, QueryContext } from "#service/core/handlers.ts";
import { branchOfDay } from "../settings/index.ts";
import { personRecord } from "#shared/modules/people/person.record.ts";
import { requireRecord } from "#service/records/record-service.ts";
import { mergePeople } from "./merge-people.ts";
import { findPeople } from "./people-repository.ts";
import { countLinks } from "./person-links.ts";
import { personOverview } from "./person-overview.ts";
import { rosterOn } from "./roster-on.ts";
import { suspectedPeople } from "./suspected-people.ts";

const usual = 12;

function find({ db, clock }: QueryContext, input: RouteInput<"people.find">) {
  const day = (input.day ?? clock.today()) as CalendarDate;
  return { people: findPeople(db, input.text, input.limit ?? usual, day) };
}

function roster(
  { db }: QueryContext,
  input: RouteInput<"people.roster">,
): RouteOutput<"people.roster"> {
  const day = input.day as CalendarDate;
  const all = rosterOn(db, day);
  const members = all.filter(({ isMember }) => isMember);
  const { fullName, hasCommittee, termName } = branchOfDay(db, day);
  return {
    people: [...(input.who === "all" ? all : members)],
    counts: {
      atStation: all.filter(({ isAtStation }) => isAtStation).length,
      members: members.length,
      full: members.filter(({ stage }) => stage === "full").length,
      probationary: members.filter(({ stage }) => stage === "probationary").length,
      canVote: members.filter(({ canVote }) => canVote).length,
      committee: all.filter(({ isCommittee }) => isCommittee).length,
    },
    branch: { fullName, hasCommittee, termName },
  };
}

/** Routes of the people module. */
export const peopleHandlers: Handlers = {
  queries: {
    "people.find": find,
    "people.roster": roster,
    "people.suspected": suspectedPeople,
    "people.links": ({ db }, { uid }: RouteInput<"people.links">) => ({
      links: countLinks(db, requireRecord(db, personRecord, uid).id),
    }),
    "people.overview": personOverview,
  },
  commands: { "people.merge": mergePeople },
};
