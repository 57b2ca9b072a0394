import type { RouteOutput } from "#shared/contract.ts";
import { attendanceOf } from "#shared/modules/gatherings/attendance-of.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import type { TestLedger } from "./service-ledger.ts";

type People = RouteOutput<"people.roster">["people"];

/** Saves somebody with a name and what else is given; 群众 unless a stage is. */
export function addPerson(t: TestLedger, name: string, more: AnyValues = {}): Promise<SavedRecord> {
  return t.ask<SavedRecord>("person.create", { values: { name, stage: "none", ...more } });
}

/** The roster of a day. */
export function rosterOf(t: TestLedger, day: string, who: "all" | "members" = "all") {
  return t.ask<RouteOutput<"people.roster">>("people.roster", { day, who });
}

/** Attendance lines of these people by name, each with a state, as the roster of a day knows them. */
export async function linesFor(
  t: TestLedger,
  day: string,
  states: Readonly<Record<string, AnyValues>>,
) {
  const { people } = await rosterOf(t, day);
  return Object.entries(states).map(([uid, more]) => {
    const person = people.find((one: People[number]) => one.uid === uid);
    if (!person) throw new Error(`nobody with ${uid} on ${day}`);
    return { ...attendanceOf(person), ...more };
  });
}
