import type { AnyValues, PersonSnapshot, RecordReference } from "#shared/records/field.ts";
import type { ListPage } from "#shared/records/record-routes.ts";
import type { RosterPerson } from "#shared/modules/people/roster-person.ts";
import type { LedgerDoor } from "./ledger-door.ts";

const referenced = ["partyGroup", "team", "shift"] as const;

/** All rows of a list, page after page. */
export async function listAll({ ask }: LedgerDoor, recordType: string, view: string) {
  const rows: ListPage["rows"][number][] = [];
  let cursor: string | null = null;
  do {
    const page: ListPage = await ask(`${recordType}.list`, { view, cursor, limit: 100 });
    rows.push(...page.rows);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return rows;
}

/** Turns names and numbers of the example's files into links to the ledger's records. */
export interface ExampleLinks {
  /** Values with people, 党小组, 班组 and 班次 linked, as the roster has them on that day. */
  readonly link: (values: AnyValues, day: string) => Promise<AnyValues>;
}

type Roster = ReadonlyMap<string, RosterPerson>;

async function rosterOf({ ask }: LedgerDoor, day: string): Promise<Roster> {
  const { people } = await ask<{ people: RosterPerson[] }>("people.roster", { day, who: "all" });
  return new Map(people.map((person) => [person.employeeNumber ?? "", person]));
}

async function referencesOf(door: LedgerDoor): Promise<ReadonlyMap<string, RecordReference>> {
  const found = new Map<string, RecordReference>();
  for (const type of referenced)
    for (const { uid, title } of await listAll(door, type, "all"))
      found.set(`${type}/${title}`, { uid, title });
  return found;
}

function personOf(value: AnyValues, roster: Roster): PersonSnapshot | null {
  const { number, name, unit } = value;
  if (typeof name !== "string") return null;
  if (typeof unit === "string" && Object.keys(value).length === 2) return { uid: null, name, unit };
  if (typeof number !== "string") return null;
  const found = roster.get(number);
  if (!found) throw new Error(`${number} ${name} is not on the roster of that day`);
  return { uid: found.uid, name: found.name, unit: found.unit };
}

type References = ReadonlyMap<string, RecordReference>;

function linked(name: string, value: unknown, roster: Roster, references: References): unknown {
  if (Array.isArray(value)) return value.map((one) => linked("", one, roster, references));
  if (typeof value === "string") return references.get(`${name}/${value}`) ?? value;
  if (value === null || typeof value !== "object") return value;
  return (
    personOf(value as AnyValues, roster) ??
    Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, linked(key, one, roster, references)]),
    )
  );
}

/** Links by the roster and the groups, teams and shifts that stand in the ledger now. */
export async function exampleLinks(door: LedgerDoor): Promise<ExampleLinks> {
  const references = await referencesOf(door);
  const rosters = new Map<string, Roster>();
  return {
    link: async (values, day) => {
      const roster = rosters.get(day) ?? (await rosterOf(door, day));
      rosters.set(day, roster);
      return linked("", values, roster, references) as AnyValues;
    },
  };
}
