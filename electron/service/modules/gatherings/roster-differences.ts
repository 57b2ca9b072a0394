import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { isExpectedAt, type Attendance } from "#shared/modules/gatherings/part-base.ts";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import { memberStages } from "#shared/modules/people/member-stages.ts";
import type { RosterPerson } from "#shared/modules/people/roster-person.ts";
import type { RouteInput } from "#shared/contract.ts";
import type { QueryContext } from "#service/core/handlers.ts";
import { requireRecord } from "#service/records/record-service.ts";
import { rosterOn } from "../people/index.ts";
import { expectedPeople } from "./expected-people.ts";

function factDifferences(row: Attendance, person: RosterPerson): string[] {
  const stage = row.stage ?? "none";
  return [
    ...(stage === person.stage
      ? []
      : [`${person.name}当日应为${memberStages[person.stage]}，名单上是${memberStages[stage]}`]),
    ...(row.canVote === person.canVote
      ? []
      : [`${person.name}当日${person.canVote ? "有" : "没有"}表决权，与名单不同`]),
    ...(row.isCommittee === person.isCommittee
      ? []
      : [`${person.name}当日${person.isCommittee ? "是" : "不是"}支委，与名单不同`]),
  ];
}

/** Where the people of a gathering differ from the roster of its day. A final record is left alone. */
export function rosterDifferences(
  context: QueryContext,
  { uid }: RouteInput<"gatherings.rosterDifferences">,
) {
  const record = requireRecord(context.db, gathering, uid);
  const values = gathering.valuesOf(record.values);
  const { occurredOn, attendance, parts } = values;
  if (record.finalizedAt !== null || occurredOn === null || parts.length === 0)
    return { differences: [] };
  const roster = new Map(
    rosterOn(context.db, occurredOn as CalendarDate).map((one) => [one.uid, one]),
  );
  const listed = new Set(attendance.flatMap(({ person }) => (person?.uid ? [person.uid] : [])));
  const wanted = expectedPeople(context, {
    occurredOn,
    parts: parts.map((part) => ({
      kind: part.kind ?? "otherMeeting",
      scope: part.scope === "listed" ? "members" : part.scope,
      partyGroupUid: part.partyGroup?.uid ?? null,
    })),
  }).people;
  const isListed = parts.every(
    (part) => (part.scope ?? "") === "listed" || part.kind === "otherMeeting",
  );
  const missing = isListed ? [] : wanted.filter((person) => !listed.has(person.uid));
  const differences = attendance.flatMap((row) => {
    const person = roster.get(row.person?.uid ?? "");
    const isExpected = parts.some((part) => isExpectedAt(part, row));
    if (person) return factDifferences(row, person);
    return row.person?.uid && isExpected ? [`${row.person.name}当日不在名册上`] : [];
  });
  return {
    differences: [...missing.map(({ name }) => `名册当日有${name}，名单上没有`), ...differences],
  };
}
