import type { AttendanceState } from "#shared/modules/gatherings/attendance-fields.ts";
import type { Attendance } from "#shared/modules/gatherings/part-base.ts";
import type { PersonSnapshot } from "#shared/records/field.ts";

export type { AttendanceState };

/** One person in the list of a gathering. */
export type AttendanceRow = Attendance;

const cycle: readonly AttendanceState[] = ["present", "presentByVideo", "onLeave", "absent"];

/** What Space turns a state into; from any other state it begins at 实到. */
export function nextState(state: AttendanceState | null): AttendanceState {
  return cycle[(cycle.indexOf(state ?? "unrecorded") + 1) % cycle.length] ?? "present";
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

/** The sums in one sentence; 列席 and 不计入应到 only where there are any. */
export function attendanceSentence(rows: readonly AttendanceRow[]): string {
  const count = (...states: AttendanceState[]) =>
    rows.filter((row) => states.includes(row.state ?? "unrecorded")).length;
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
