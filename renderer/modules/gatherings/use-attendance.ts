import { useState } from "react";
import type { AnyValue, PersonSnapshot, RecordReference } from "#shared/records/field.ts";
import { client } from "#renderer/api/client.ts";
import {
  allPresent,
  withPeople,
  type AttendanceRow,
} from "#renderer/modules/gatherings/attendance.ts";
import type { FieldEditorProps } from "#renderer/ui/field-control.ts";

interface RosterInput {
  readonly kind: string;
  readonly occurredOn: string;
  readonly partyGroupUid: string | null;
}

function rosterInput(values: FieldEditorProps["values"]): RosterInput | null {
  const { kind, occurredOn, partyGroup } = values;
  if (typeof kind !== "string" || typeof occurredOn !== "string") return null;
  return { kind, occurredOn, partyGroupUid: (partyGroup as RecordReference | null)?.uid ?? null };
}

function addedSentence(before: number, after: number, basis: string): string {
  if (after === before) return `${basis}，名单中都已有，没有增加。`;
  return `${basis}，增加${after - before}名。`;
}

/** The attendance list of the open gathering and what can be done to it. */
export function useAttendance({ value, values, onChange }: FieldEditorProps) {
  const rows = (Array.isArray(value) ? value : []) as unknown as readonly AttendanceRow[];
  const [note, setNote] = useState<string | null>(null);
  const set = (next: readonly AttendanceRow[]) => onChange(next as unknown as AnyValue);
  const input = rosterInput(values);

  async function takeFromRoster(): Promise<void> {
    if (!input) return;
    const reply = await client.request("gatherings.expected", input);
    if (!reply.ok) return setNote(reply.error.message);
    const next = withPeople(rows, reply.data.people);
    set(next);
    setNote(addedSentence(rows.length, next.length, reply.data.basis));
  }

  function add(person: PersonSnapshot): void {
    const next = withPeople(rows, [person]);
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
