import { attendanceStates } from "#shared/modules/gatherings/gathering.record.ts";
import type { PersonSnapshot } from "#shared/records/field.ts";

export type AttendanceState = keyof typeof attendanceStates;

/** One person in the list of a gathering. */
export interface AttendanceRow {
  readonly person: PersonSnapshot | null;
  readonly state: AttendanceState;
  readonly reason: string | null;
}

const cycle: readonly AttendanceState[] = ["present", "presentByVideo", "onLeave", "absent"];

/** What Space turns a state into; from any other state it begins at 实到. */
export function nextState(state: AttendanceState): AttendanceState {
  return cycle[(cycle.indexOf(state) + 1) % cycle.length] ?? "present";
}

function personKey(person: PersonSnapshot): string {
  return person.uid ?? `${person.name}/${person.unit ?? ""}`;
}

/** The rows with those people added who aren't listed yet, as 未登记. */
export function withPeople(
  rows: readonly AttendanceRow[],
  people: readonly PersonSnapshot[],
): readonly AttendanceRow[] {
  const listed = new Set(rows.flatMap(({ person }) => (person ? [personKey(person)] : [])));
  const missing = people.filter((person) => !listed.has(personKey(person)));
  return [
    ...rows,
    ...missing.map((person) => ({ person, state: "unrecorded" as const, reason: null })),
  ];
}

/** 全部实到: whoever is 未登记 was there; what the clerk entered stays. */
export function allPresent(rows: readonly AttendanceRow[]): readonly AttendanceRow[] {
  return rows.map((row) => (row.state === "unrecorded" ? { ...row, state: "present" } : row));
}

/** The sums in one sentence; 列席 and 不计入应到 only where there are any. */
export function attendanceSentence(rows: readonly AttendanceRow[]): string {
  const count = (...states: AttendanceState[]) =>
    rows.filter((row) => states.includes(row.state)).length;
  const [observers, excluded] = [count("observer"), count("excluded")];
  const video = count("presentByVideo");
  const parts = [
    `应到${rows.length - observers - excluded}名`,
    `实到${count("present", "presentByVideo")}名${video > 0 ? `（其中视频${video}名）` : ""}`,
    `请假${count("onLeave")}名`,
    `缺席${count("absent")}名`,
    `未登记${count("unrecorded")}名`,
    ...(observers > 0 ? [`列席${observers}名`] : []),
    ...(excluded > 0 ? [`不计入应到${excluded}名`] : []),
  ];
  return parts.join(" ");
}
