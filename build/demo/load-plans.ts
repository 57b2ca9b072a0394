import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnyValues } from "#shared/records/field.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import type { RouteOutput } from "#shared/contract.ts";
import type { ExampleProgress } from "../example-branch/key-tasks.ts";
import type { LedgerDoor } from "./ledger-door.ts";

/** What a paper is made of: the last kept version of the plan, and the last 定表. */
export interface LoadedPlans {
  readonly planUid: string;
  readonly versionUids: readonly string[];
  readonly issueUids: readonly string[];
}

interface Step {
  readonly stage: string;
  readonly decidedOn: string;
  readonly reason: string | null;
  readonly values: AnyValues;
}

interface KeptGathering {
  readonly uid: string;
  readonly occurredOn: string;
}

const year = 2026;

function readJson<T>(folder: string, name: string): T {
  return JSON.parse(readFileSync(join(folder, name), "utf8")) as T;
}

/** Names as links to the roster, wherever rows name an owner. */
function withOwners(values: AnyValues, people: ReadonlyMap<string, string>): AnyValues {
  const linked = (rows: unknown) =>
    (rows as readonly AnyValues[]).map((row) => {
      const name = (row["owner"] as { readonly name: string }).name;
      return { ...row, owner: { uid: people.get(name) ?? null, name, unit: null } };
    });
  const lists = ["tasks", "months"].filter((name) => name in values);
  return { ...values, ...Object.fromEntries(lists.map((name) => [name, linked(values[name])])) };
}

async function loadPlan(
  { ask }: LedgerDoor,
  steps: readonly Step[],
  people: ReadonlyMap<string, string>,
) {
  let plan: SavedRecord | null = null;
  const versionUids: string[] = [];
  for (const { stage, decidedOn, reason, values: given } of steps) {
    const values = withOwners(given, people);
    const saved: SavedRecord = await (plan
      ? ask("annualPlan.update", { uid: plan.uid, revision: plan.revision, values })
      : ask("annualPlan.create", { values }));
    const { gatherings } = await ask<{ gatherings: KeptGathering[] }>("plans.decidingGatherings", {
      stage,
    });
    const gatheringUid = gatherings.find(({ occurredOn }) => occurredOn === decidedOn)?.uid ?? null;
    const kept: { versionUid: string; revision: number } = await ask("plans.keepVersion", {
      ...{ uid: saved.uid, revision: saved.revision },
      ...{ stage, gatheringUid, reason },
    });
    plan = { uid: saved.uid, revision: kept.revision };
    versionUids.push(kept.versionUid);
  }
  if (!plan) throw new Error("the example has no plan");
  const final = await ask<SavedRecord>("annualPlan.finalize", plan);
  return { planUid: final.uid, versionUids };
}

async function importTasks({ ask, grant }: LedgerDoor, path: string): Promise<void> {
  const sheet = await ask<RouteOutput<"plans.readSheet">>("plans.readSheet", {
    file: grant(path, "read"),
  });
  const { left } = await ask<RouteOutput<"plans.takeSheet">>("plans.takeSheet", {
    ...{ year, month: "2026-03", setsLayout: true },
    ...sheet,
  });
  if (left.length > 0) throw new Error(left.join("\n"));
}

async function reportOne(
  { ask }: LedgerDoor,
  month: string,
  [number, done, next, percent, ending]: ExampleProgress,
): Promise<void> {
  const { tasks } = await ask<RouteOutput<"plans.schedule">>("plans.schedule", { year, month });
  const task = tasks.find(({ cells }) => cells["number"] === String(number));
  if (!task) throw new Error(`there is no task ${number}`);
  const isClosed = ending !== undefined && /^\d/.test(ending);
  const state = ending === undefined || isClosed ? {} : { state: ending };
  const saved = await ask<SavedRecord>("plans.editTask", {
    ...{ uid: task.uid, revision: task.revision, month },
    cells: { done, next, percent: String(percent), ...state },
  });
  if (isClosed) await ask("plans.closeTask", { ...saved, closedOn: ending });
}

function lastDayOf(month: string): string {
  const [years = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(years, number, 0)).toISOString().slice(0, 10);
}

/** The year as it went: each month its progress, then the table kept as it stood on the last day. */
async function liveThrough(
  door: LedgerDoor,
  progress: Readonly<Record<string, readonly ExampleProgress[]>>,
): Promise<readonly string[]> {
  const issueUids: string[] = [];
  for (const [month, entries] of Object.entries(progress)) {
    await door.ask("plans.copyLastMonth", { year, month });
    for (const entry of entries) await reportOne(door, month, entry);
    const input = { year, asOf: lastDayOf(month), isFrozen: true };
    issueUids.push((await door.ask<{ uid: string }>("plans.keepIssue", input)).uid);
  }
  return issueUids;
}

/** Brings the example's plan and its 推进表 into a ledger that has its people and gatherings. */
export async function loadPlans(
  door: LedgerDoor,
  folder: string,
  people: ReadonlyMap<string, string>,
): Promise<LoadedPlans> {
  const plan = await loadPlan(door, readJson<Step[]>(folder, "年度工作计划.json"), people);
  await importTasks(door, join(folder, "重点工作推进表.xlsx"));
  const progress = readJson<Record<string, ExampleProgress[]>>(folder, "重点工作进展.json");
  return { ...plan, issueUids: await liveThrough(door, progress) };
}
