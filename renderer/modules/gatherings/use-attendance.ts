import { useState } from "react";
import type { RouteInput } from "#shared/contract.ts";
import { attendanceOf, attendanceOfOutsider } from "#shared/modules/gatherings/attendance-of.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { Part } from "#shared/modules/gatherings/part-base.ts";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import type { RosterPerson } from "#shared/modules/people/roster-person.ts";
import type { PersonSnapshot } from "#shared/records/field.ts";
import { client } from "#renderer/api/client.ts";
import {
  allPresent,
  asAdded,
  withFactsOf,
  withPeople,
  type AttendanceRow,
} from "#renderer/modules/gatherings/attendance.ts";
import type { FieldEditorProps } from "#renderer/ui/field-control.ts";

type ExpectedInput = RouteInput<"gatherings.expected">;

function rosterInput(values: FieldEditorProps["values"]): ExpectedInput | null {
  const { occurredOn, parts } = gathering.valuesOf(values);
  const kinds = parts.flatMap(({ kind, scope, partyGroup }) =>
    kind === null ? [] : [{ kind, scope, partyGroupUid: partyGroup?.uid ?? null }],
  );
  return occurredOn === null || kinds.length === 0 ? null : { occurredOn, parts: kinds };
}

function addedSentence(before: number, after: number, basis: string): string {
  if (after === before) return `${basis}，名单中都已有，没有增加。`;
  return `${basis}，增加${after - before}名。`;
}

/** The rows with the facts of the day as the roster knows them now, and whoever is missing added. */
async function refreshed(
  rows: readonly AttendanceRow[],
  parts: readonly Part[],
  input: ExpectedInput,
): Promise<readonly AttendanceRow[] | AppErrorValue> {
  const [roster, expected] = await Promise.all([
    client.request("people.roster", { day: input.occurredOn, who: "all" }),
    client.request("gatherings.expected", input),
  ]);
  if (!roster.ok) return roster.error;
  if (!expected.ok) return expected.error;
  // A list of guests is made by hand: who is at the station that day is no reason to be on it.
  const isListed = parts.every(({ kind, scope }) => scope === "listed" || kind === "otherMeeting");
  const added = isListed ? [] : expected.data.people.map(attendanceOf);
  return withPeople(withFactsOf(rows, roster.data.people), added);
}

/** What the roster can be asked for the list; who came is never changed by it. */
function useRoster(
  rows: readonly AttendanceRow[],
  values: FieldEditorProps["values"],
  set: (rows: readonly AttendanceRow[]) => void,
  setNote: (note: string | null) => void,
) {
  const input = rosterInput(values);

  /** @returns whether the list has anybody now. */
  async function takeFromRoster(): Promise<boolean> {
    const reply = input && (await client.request("gatherings.expected", input));
    if (!reply?.ok) {
      setNote(reply?.error.message ?? null);
      return false;
    }
    const next = withPeople(rows, reply.data.people.map(attendanceOf));
    set(next);
    setNote(addedSentence(rows.length, next.length, reply.data.basis));
    return next.length > 0;
  }

  async function refreshFromRoster(): Promise<void> {
    if (!input) return;
    const next = await refreshed(rows, gathering.valuesOf(values).parts, input);
    if ("message" in next) return setNote(next.message);
    set(next);
    setNote("已按当日名册更新，出席情况没有改动。核对后请保存。");
  }

  return { canTake: input !== null, takeFromRoster, refreshFromRoster };
}

/** The attendance list of the open gathering and what can be done to it. */
export function useAttendance({ values, onChange }: FieldEditorProps) {
  const { attendance: rows, parts } = gathering.valuesOf(values);
  const [note, setNote] = useState<string | null>(null);
  const set = (next: readonly AttendanceRow[]) => onChange(next);
  const roster = useRoster(rows, values, set, setNote);

  function add(person: RosterPerson | PersonSnapshot): void {
    const row = "stage" in person ? attendanceOf(person) : attendanceOfOutsider(person);
    const next = withPeople(rows, [asAdded(row, parts)]);
    setNote(next.length === rows.length ? `“${person.name}”已在名单中。` : null);
    set(next);
  }

  return {
    rows,
    parts,
    note,
    ...roster,
    add,
    markAllPresent: () => set(allPresent(rows)),
    change: (index: number, next: AttendanceRow) =>
      set(rows.map((old, at) => (at === index ? next : old))),
    remove: (index: number) => set(rows.filter((_, at) => at !== index)),
  };
}
