import { useState } from "react";
import type { RouteInput } from "#shared/contract.ts";
import { attendanceOf, attendanceOfOutsider } from "#shared/modules/gatherings/attendance-of.ts";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import type { PersonSnapshot } from "#shared/records/field.ts";
import { client } from "#renderer/api/client.ts";
import {
  allPresent,
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
  const [note, setNote] = useState<string | null>(null);
  const set = (next: readonly AttendanceRow[]) => onChange(next);
  const input = rosterInput(values);

  async function takeFromRoster(): Promise<void> {
    if (!input) return;
    const reply = await client.request("gatherings.expected", input);
    if (!reply.ok) return setNote(reply.error.message);
    const next = withPeople(rows, reply.data.people.map(attendanceOf));
    set(next);
    setNote(addedSentence(rows.length, next.length, reply.data.basis));
  }

  function add(person: PersonSnapshot): void {
    const next = withPeople(rows, [attendanceOfOutsider(person)]);
    setNote(next.length === rows.length ? `“${person.name}”已在名单中。` : null);
    set(next);
  }

  return {
    rows,
    note,
    canTake: input !== null,
    takeFromRoster,
    add,
    markAllPresent: () => set(allPresent(rows)),
    change: (index: number, next: AttendanceRow) =>
      set(rows.map((old, at) => (at === index ? next : old))),
    remove: (index: number) => set(rows.filter((_, at) => at !== index)),
  };
}
