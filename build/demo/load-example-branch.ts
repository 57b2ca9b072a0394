import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnyValues, PersonSnapshot } from "#shared/records/field.ts";
import type { RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { repoRoot } from "../support/paths.ts";
import { exampleLinks, listAll } from "./example-links.ts";
import { importSheet } from "./import-sheet.ts";
import { loadPlans, type LoadedPlans } from "./load-plans.ts";
import type { LedgerDoor } from "./ledger-door.ts";

/** Where the files of the example branch lie. */
export const exampleFolder = join(repoRoot, "tests/fixtures/example-branch");

/** A gathering of the example, saved, with the values that its file gives. */
export interface LoadedGathering extends SavedRecord {
  readonly title: string;
  readonly occurredOn: string;
  readonly isFinal: boolean;
  readonly values: AnyValues;
}

/** The whole example as it stands in a ledger; people by name. */
export interface LoadedBranch {
  readonly people: ReadonlyMap<string, string>;
  readonly gatherings: readonly LoadedGathering[];
  readonly plans: LoadedPlans;
}

interface GatheringFile {
  readonly isFinal: boolean;
  readonly isListed: boolean;
  readonly values: AnyValues & { readonly title: string; readonly occurredOn: string };
}

const fileOf = (name: string) => join(exampleFolder, name);

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(fileOf(name), "utf8")) as T;
}

/** 班组长 and 党小组组长 were imported before there were people: now their names are linked. */
async function linkLeaders(door: LedgerDoor, people: ReadonlyMap<string, string>) {
  for (const type of ["team", "partyGroup"])
    for (const { uid } of await listAll(door, type, "all")) {
      const { revision, values } = await door.ask<RecordView>(`${type}.get`, { uid });
      const leader = values["leader"] as PersonSnapshot | null;
      const leaderUid = people.get(leader?.name ?? "");
      if (!leader || leaderUid === undefined) continue;
      const linked = { leader: { ...leader, uid: leaderUid } };
      await door.ask(`${type}.update`, { uid, revision, values: linked });
    }
}

/** The branch, its people and 支委分工 alone; answers the people's uids by name. */
export async function loadExamplePeople(door: LedgerDoor): Promise<ReadonlyMap<string, string>> {
  await door.ask("branch.create", { values: readJson<AnyValues>("本支部.json") });
  await importSheet(door, "partyGroup", fileOf("党小组.xlsx"));
  await importSheet(door, "shift", fileOf("倒班班次.xlsx"));
  await importSheet(door, "team", fileOf("班组.xlsx"));
  await importSheet(door, "person", fileOf("人员名册.xlsx"));
  const rows = await listAll(door, "person", "all");
  const people = new Map(rows.map(({ title, uid }) => [title, uid]));
  const { link } = await exampleLinks(door);
  for (const { name, values } of readJson<{ name: string; values: AnyValues }[]>("人员补充.json")) {
    const { uid, revision } = rows.find(({ title }) => title === name) ?? {};
    const more = await link(values, "2026-01-01");
    await door.ask("person.update", { uid, revision, values: more });
  }
  await linkLeaders(door, people);
  await importSheet(door, "branchRole", fileOf("支委分工.xlsx"));
  return people;
}

const keyOf = (day: string, title: string) => `${day} ${title}`;

async function loadGatherings(door: LedgerDoor): Promise<readonly LoadedGathering[]> {
  const { ask } = door;
  await importSheet(door, "gathering", fileOf("会议台账.xlsx"));
  const rows = await listAll(door, "gathering", "recent");
  const listed = new Map(
    rows.map((row) => [keyOf(row.values["occurredOn"] as string, row.title), row]),
  );
  const { link } = await exampleLinks(door);
  const loaded: LoadedGathering[] = [];
  for (const { isFinal, values } of readJson<GatheringFile[]>("会议活动.json")) {
    const { title, occurredOn } = values;
    const whole = await link(values, occurredOn);
    const row = listed.get(keyOf(occurredOn, title));
    const saved = row
      ? await ask<SavedRecord>("gathering.update", {
          ...{ uid: row.uid, revision: row.revision },
          values: whole,
        })
      : await ask<SavedRecord>("gathering.create", { values: whole });
    const target = { uid: saved.uid, revision: saved.revision };
    const last = isFinal ? await ask<SavedRecord>("gathering.finalize", target) : target;
    loaded.push({ ...last, title, occurredOn, isFinal, values: whole });
  }
  return loaded;
}

/**
 * Brings the example branch into an empty ledger by public routes alone: sheets are imported, what no
 * flat sheet can hold is filled in from the JSON files, and what was final is made final.
 */
export async function loadExampleBranch(door: LedgerDoor): Promise<LoadedBranch> {
  const people = await loadExamplePeople(door);
  const gatherings = await loadGatherings(door);
  return { people, gatherings, plans: await loadPlans(door, exampleFolder, people) };
}
