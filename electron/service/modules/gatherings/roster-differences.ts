import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { attendanceOf } from "#shared/modules/gatherings/attendance-of.ts";
import { isExpectedAt, scopeOf, type Attendance } from "#shared/modules/gatherings/part-base.ts";
import { gathering, type GatheringValues } from "#shared/modules/gatherings/gathering.record.ts";
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
    ...(row.isElsewhere === attendanceOf(person).isElsewhere
      ? []
      : [`${person.name}当日${row.isElsewhere ? "是" : "不是"}本支部党员，与名单不同`]),
  ];
}

/** 党小组 matters only where a part takes its people by it. */
function groupDifferences(row: Attendance, person: RosterPerson): string[] {
  if (row.partyGroup?.uid === person.partyGroup?.uid) return [];
  const groupOf = (title: string | undefined) => (title ? `在${title}` : "不在党小组");
  const listed = row.partyGroup?.title ?? "没有党小组";
  return [`${person.name}当日${groupOf(person.partyGroup?.title)}，名单上是${listed}`];
}

/** Whom the roster of the day has for parts that don't take their people from a list of one's own. */
function missingNames(context: QueryContext, day: string, values: GatheringValues): string[] {
  const asked = values.parts.filter((part) => scopeOf(part) !== "listed");
  if (asked.length === 0) return [];
  const listed = new Set(values.attendance.map(({ person }) => person?.uid ?? ""));
  const parts = asked.map((part) => ({
    kind: part.kind ?? "otherMeeting",
    scope: part.scope,
    partyGroupUid: part.partyGroup?.uid ?? null,
  }));
  return expectedPeople(context, { occurredOn: day, parts })
    .people.filter(({ uid }) => !listed.has(uid))
    .map(({ name }) => `名册当日有${name}，名单上没有`);
}

/** Of who only listened nothing is counted, so nothing can differ. */
function rowDifferences(
  row: Attendance,
  parts: GatheringValues["parts"],
  roster: ReadonlyMap<string, RosterPerson>,
): string[] {
  if (row.state === "observer" || !row.person?.uid) return [];
  const person = roster.get(row.person.uid);
  const isByGroup = parts.some((part) => scopeOf(part) === "group");
  if (person)
    return [...factDifferences(row, person), ...(isByGroup ? groupDifferences(row, person) : [])];
  const isExpected = parts.some((part) => isExpectedAt(part, row));
  return isExpected ? [`${row.person.name}当日不在名册上`] : [];
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
  return {
    differences: [
      ...missingNames(context, occurredOn, values),
      ...attendance.flatMap((row) => rowDifferences(row, parts, roster)),
    ],
  };
}
