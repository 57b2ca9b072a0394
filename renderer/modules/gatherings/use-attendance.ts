import { useState } from "react";
import type { RouteInput } from "#shared/contract.ts";
import { attendanceOf, attendanceOfOutsider } from "#shared/modules/gatherings/attendance-of.ts";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import type { RosterPerson } from "#shared/modules/people/roster-person.ts";
import type { AnyValue, PersonSnapshot } from "#shared/records/field.ts";
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

/** The attendance list of the open gathering and what can be done to it. */
export function useAttendance({ value, values, onChange }: FieldEditorProps) {
  const rows = (Array.isArray(value) ? value : []) as unknown as readonly AttendanceRow[];
  const { parts } = gathering.valuesOf(values);
  const [note, setNote] = useState<string | null>(null);
  const set = (next: readonly AttendanceRow[]) => onChange(next as unknown as AnyValue);
  const input = rosterInput(values);

  /** @returns whether the list has anybody now. */
  async function takeFromRoster(): Promise<boolean> {
    if (!input) return false;
    const reply = await client.request("gatherings.expected", input);
    if (!reply.ok) {
      setNote(reply.error.message);
      return false;
    }
    const next = withPeople(rows, reply.data.people.map(attendanceOf));
    set(next);
    setNote(addedSentence(rows.length, next.length, reply.data.basis));
    return next.length > 0;
  }

  /** Facts of the day anew, and whoever is missing added; who came stays as entered. */
  async function refreshFromRoster(): Promise<void> {
    if (!input) return;
    const [roster, expected] = await Promise.all([
      client.request("people.roster", { day: input.occurredOn, who: "all" }),
      client.request("gatherings.expected", input),
    ]);
    if (!roster.ok) return setNote(roster.error.message);
    if (!expected.ok) return setNote(expected.error.message);
    const isListed = parts.every(
      ({ kind, scope }) => scope === "listed" || kind === "otherMeeting",
    );
    const added = isListed ? [] : expected.data.people.map(attendanceOf);
    set(withPeople(withFactsOf(rows, roster.data.people), added));
    setNote("已按当日名册更新，出席情况没有改动。核对后请保存。");
  }

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
    canTake: input !== null,
    takeFromRoster,
    refreshFromRoster,
    add,
    markAllPresent: () => set(allPresent(rows)),
    change: (index: number, next: AttendanceRow) =>
      set(rows.map((old, at) => (at === index ? next : old))),
    remove: (index: number) => set(rows.filter((_, at) => at !== index)),
  };
}
