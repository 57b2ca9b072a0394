import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import {
  canVoteOn,
  isAtStationOn,
  isMemberOn,
  isRelationHereOn,
  placeOn,
  secondmentOn,
  stageOn,
  standingOn,
} from "#shared/modules/people/membership-on.ts";
import { standings } from "#shared/modules/people/member-stages.ts";
import { personRecord, type PersonValues } from "#shared/modules/people/person.record.ts";
import type { RosterPerson } from "#shared/modules/people/roster-person.ts";
import { displayText } from "#shared/records/display-text.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { readAllRecords, type StoredRecord } from "#service/records/record-reader.ts";
import { committeeOn, type CommitteeSeat } from "./committee-on.ts";

/** As long as a snapshot's unit may be: who is found must be fit to be saved. */
const unitLength = 80;

const secondmentKind = personRecord.fields["secondments"];

function kindLabel(kind: string): string {
  return secondmentKind?.kind === "rows" && secondmentKind.cells["kind"]
    ? displayText(secondmentKind.cells["kind"], kind)
    : kind;
}

function unitOf(values: PersonValues, day: CalendarDate): string | null {
  const { team, position } = placeOn(values, day);
  const parts = [team?.title ?? null, position].filter((part) => part !== null);
  return parts.join(" ").slice(0, unitLength) || null;
}

/** Passed by the meeting by that day, and not approved by it. */
function isConfirmationPending(values: PersonValues, day: CalendarDate): boolean {
  const { fullPassedOn, fullApprovedOn } = values;
  const isPassed = fullPassedOn !== null && fullPassedOn <= day;
  return isPassed && (fullApprovedOn === null || day < fullApprovedOn);
}

/** What a clerk should know of somebody before counting on them. */
function notesOf(values: PersonValues, day: CalendarDate): string[] {
  const secondment = secondmentOn(values, day);
  const standing = standingOn(values, day);
  return [
    ...(secondment?.kind ? [`${kindLabel(secondment.kind)}${secondment.place ?? ""}`] : []),
    ...(standing === null ? [] : [standings[standing]]),
    ...(isConfirmationPending(values, day) ? ["转正待上级批准，尚无表决权"] : []),
    ...(isMemberOn(values, day) && !isAtStationOn(values, day) ? ["已离站，组织关系未转出"] : []),
  ];
}

function toRosterPerson(
  { uid, values: stored }: StoredRecord,
  day: CalendarDate,
  committee: ReadonlyMap<string, CommitteeSeat>,
): RosterPerson {
  const values = personRecord.valuesOf(stored);
  const { partyGroup, team, shift } = placeOn(values, day);
  return {
    uid,
    name: values.name ?? "",
    employeeNumber: values.employeeNumber,
    unit: unitOf(values, day),
    stage: stageOn(values, day),
    isMember: isMemberOn(values, day),
    canVote: canVoteOn(values, day),
    isAtStation: isAtStationOn(values, day),
    isCommittee: committee.has(uid),
    posts: committee.get(uid)?.posts ?? "",
    partyGroup,
    team,
    shift,
    notes: notesOf(values, day),
  };
}

/**
 * Everybody the roster knows on a day: at the station, or a member by 组织关系. Committee first by their
 * posts, then by pinyin.
 */
export function rosterOn(db: ReadableDatabase, day: CalendarDate): readonly RosterPerson[] {
  const committee = committeeOn(db, day);
  const order = db.all<{ uid: string }>({
    text: "SELECT uid FROM person WHERE trashed_at IS NULL ORDER BY name_pinyin, id",
    values: [],
  });
  const place = new Map(order.map(({ uid }, index) => [uid, index]));
  const rankOf = (uid: string) => committee.get(uid)?.rank ?? 1_000;
  return readAllRecords(db, personRecord)
    .filter(({ values }) => {
      const person = personRecord.valuesOf(values);
      return isAtStationOn(person, day) || isRelationHereOn(person, day);
    })
    .map((record) => toRosterPerson(record, day, committee))
    .filter((person) => person.isAtStation || person.isMember)
    .toSorted(
      (a, b) => rankOf(a.uid) - rankOf(b.uid) || (place.get(a.uid) ?? 0) - (place.get(b.uid) ?? 0),
    );
}
