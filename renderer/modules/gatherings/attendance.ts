import type { AttendanceState } from "#shared/modules/gatherings/attendance-fields.ts";
import {
  isExpectedAt,
  type Attendance,
  type PartFacts,
} from "#shared/modules/gatherings/part-base.ts";
import type { RosterPerson } from "#shared/modules/people/roster-person.ts";
import type { PersonSnapshot } from "#shared/records/field.ts";

export type { AttendanceState };

/** One person in the list of a gathering. */
export type AttendanceRow = Attendance;

const cycle: readonly AttendanceState[] = ["present", "presentByVideo", "onLeave", "absent"];

/** What Space turns a state into; from any other state it begins at 实到. */
export function nextState(state: AttendanceState | null): AttendanceState {
  return cycle[(cycle.indexOf(state ?? "unrecorded") + 1) % cycle.length] ?? "present";
}

/** A row in another state, without what only its former state could say. */
export function inState(row: AttendanceRow, state: AttendanceState): AttendanceRow {
  const isThere = state === "present" || state === "presentByVideo" || state === "observer";
  const isExcluded = state === "excluded";
  return {
    ...row,
    state,
    leaveReason: state === "onLeave" ? row.leaveReason : null,
    session: isThere ? row.session : null,
    excludedCase: isExcluded ? row.excludedCase : null,
    consent: isExcluded ? row.consent : null,
    approvedBy: isExcluded ? row.approvedBy : null,
  };
}

function personKey(person: PersonSnapshot): string {
  return person.uid ?? `${person.name}/${person.unit ?? ""}`;
}

/** The rows with those added whose people aren't listed yet. */
export function withPeople(
  rows: readonly AttendanceRow[],
  added: readonly AttendanceRow[],
): readonly AttendanceRow[] {
  const listed = new Set(rows.flatMap(({ person }) => (person ? [personKey(person)] : [])));
  return [...rows, ...added.filter(({ person }) => person && !listed.has(personKey(person)))];
}

/** 全部实到: whoever is 未登记 was there; what the clerk entered stays. */
export function allPresent(rows: readonly AttendanceRow[]): readonly AttendanceRow[] {
  return rows.map((row) => (row.state === "unrecorded" ? { ...row, state: "present" } : row));
}

/** The rows with the facts that the roster of the day knows now; who came stays as it was entered. */
export function withFactsOf(
  rows: readonly AttendanceRow[],
  roster: readonly RosterPerson[],
): readonly AttendanceRow[] {
  const known = new Map(roster.map((person) => [person.uid, person]));
  return rows.map((row) => {
    const person = known.get(row.person?.uid ?? "");
    if (!person) return row;
    const { uid, name, unit, stage, canVote, isCommittee, partyGroup } = person;
    return { ...row, person: { uid, name, unit }, stage, canVote, isCommittee, partyGroup };
  });
}

/** Somebody whom no part expects comes as 列席; everybody else begins as 未登记. */
export function asAdded(row: AttendanceRow, parts: readonly PartFacts[]): AttendanceRow {
  const isExpected = parts.length === 0 || parts.some((part) => isExpectedAt(part, row));
  return isExpected ? row : { ...row, state: "observer" };
}
