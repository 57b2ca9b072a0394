import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { kindFacts, type PartScope } from "#shared/modules/gatherings/part-kinds.ts";
import type { RosterPerson } from "#shared/modules/people/roster-person.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { QueryContext } from "#service/core/handlers.ts";
import { rosterOn } from "../people/index.ts";

type Input = RouteInput<"gatherings.expected">;
type PartInput = Input["parts"][number];

const basisOf: Readonly<Record<PartScope, string>> = {
  members: "当日组织关系在本支部的正式党员和预备党员",
  committee: "当日在任的支委会委员",
  group: "当日所选党小组的党员",
  listed: "当日在站的全体人员，请删去不参加的",
};

function scopeOf({ kind, scope }: PartInput): PartScope {
  return scope ?? kindFacts[kind].scope;
}

function isExpected(part: PartInput, person: RosterPerson): boolean {
  switch (scopeOf(part)) {
    case "members":
      return person.isMember;
    case "committee":
      return person.isCommittee;
    case "group":
      return person.isMember && person.partyGroup?.uid === (part.partyGroupUid ?? undefined);
    case "listed":
      return person.isAtStation;
  }
}

/** Everybody some part of the gathering expects, by the roster of its day. */
export function expectedPeople(
  { db }: QueryContext,
  { occurredOn, parts }: Input,
): RouteOutput<"gatherings.expected"> {
  const people = rosterOn(db, occurredOn as CalendarDate).filter((person) =>
    parts.some((part) => isExpected(part, person)),
  );
  const words = [...new Set(parts.map((part) => basisOf[scopeOf(part)]))];
  return { people, basis: `按${words.join("、")}列出` };
}
