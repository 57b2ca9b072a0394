import { afterEach, beforeEach, expect, it } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { HistoryEntry, RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { storedLinksOf } from "../../support/evidence-reader.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";

const title = "2026年度工作计划";
let t: TestLedger;
let plan: SavedRecord;
let rows: readonly AnyValues[];

const tasksNow = async () =>
  (await t.ask<RecordView>("annualPlan.get", { uid: plan.uid })).values["tasks"] as AnyValues[];
const linksOf = (recordType: string, uid: string) =>
  t.ask<RouteOutput<"links.of">>("links.of", { recordType, uid });
const originIn = (row: number, kind?: string) => ({
  ...{ recordType: "annualPlan", uid: plan.uid, rowUid: rows[row]?.["uid"] },
  ...(kind === undefined ? {} : { kind }),
});
const arrange = (row: number) =>
  t.ask<SavedRecord>("activity.create", {
    values: { name: "冬防检查", plannedOn: "2026-12-01" },
    origin: originIn(row, "arranged"),
  });

beforeEach(async () => {
  t = await startLedger();
  await registerSampleBranch(t);
  const values = {
    ...{ title, occurredOn: "2026-01-28", period: "2026" },
    tasks: [{ item: "防汛准备", due: "6月30日前" }, { item: "冬防准备" }],
  };
  plan = await t.ask<SavedRecord>("annualPlan.create", { values });
  rows = await tasksNow();
});
afterEach(() => t.close());

it("arranges an activity from one task of a plan, which both ends and both histories name", async () => {
  const activity = await arrange(1);
  expect(storedLinksOf(t)).toMatchObject([{ from_uid: plan.uid, from_row: rows[1]?.["uid"] }]);
  const { results } = await linksOf("annualPlan", plan.uid);
  expect(results).toMatchObject([
    { title: "冬防检查", ownRow: { uid: rows[1]?.["uid"], text: "冬防准备" } },
  ]);
  const { origins } = await linksOf("activity", activity.uid);
  expect(origins).toMatchObject([{ title: `${title}：冬防准备`, ownRow: null }]);
  const { entries } = await t.ask<{ entries: HistoryEntry[] }>("activity.history", {
    uid: activity.uid,
  });
  expect(entries[0]?.changes.find(({ field }) => field === "link")?.after).toBe(
    `由此安排：年度工作计划“${title}：冬防准备”`,
  );
});

it("arranges from a task after the plan is final, and keeps the plan as it was", async () => {
  const final = await t.ask<SavedRecord>("annualPlan.finalize", plan);
  await arrange(0);
  const { results } = await linksOf("annualPlan", plan.uid);
  expect(results.map(({ ownRow }) => ownRow?.text)).toEqual(["防汛准备"]);
  const { revision } = await t.ask<RecordView>("annualPlan.get", { uid: plan.uid });
  expect(revision).toBe(final.revision);
});

it("follows a task that is reworded and moved, and says so where it was deleted", async () => {
  const activity = await arrange(1);
  const [first, second] = rows;
  const changed = await t.ask<SavedRecord>("annualPlan.update", {
    ...plan,
    values: { tasks: [{ ...second, item: "冬防和保温" }, first] },
  });
  const origin = async () => (await linksOf("activity", activity.uid)).origins[0]?.title;
  expect(await origin()).toBe(`${title}：冬防和保温`);
  await t.ask("annualPlan.update", { ...changed, values: { tasks: [first] } });
  expect(await origin()).toBe(`${title}（条目已删去）`);
  const { results } = await linksOf("annualPlan", plan.uid);
  expect(results[0]?.ownRow).toEqual({ uid: rows[1]?.["uid"], text: "" });
});

it("refuses a task that is not in the plan, and changes nothing", async () => {
  const before = t.digest();
  const origin = { ...originIn(0, "arranged"), rowUid: plan.uid };
  const values = { name: "冬防检查", plannedOn: "2026-12-01" };
  expect((await t.refuse("activity.create", { values, origin })).code).toBe("not-found");
  expect(t.digest()).toBe(before);
});

it("puts a task among what a meeting decided with who and when, and on an agenda as words alone", async () => {
  const meeting = await holdSampleMeeting(t);
  const owner = { uid: null, name: "赵铁柱", unit: "维修队" };
  const said = { content: "冬防准备", owner, dueOn: "2026-12-10", origin: originIn(1) };
  const target = { gatheringUid: meeting.uid, revision: meeting.revision };
  const saved = await t.ask<SavedRecord>("evidence.takeUp", {
    ...{ ...target, ...said, as: "actionItem" },
  });
  await t.ask("evidence.takeUp", {
    ...{ gatheringUid: meeting.uid, revision: saved.revision, as: "topic" },
    ...{ content: "防汛准备", origin: originIn(0) },
  });
  const { values } = await t.ask<RecordView>("gathering.get", { uid: meeting.uid });
  expect(values["actionItems"]).toMatchObject([
    { content: "冬防准备", owner, dueOn: "2026-12-10", state: "open" },
  ]);
  expect((values["agenda"] as AnyValues[]).at(-1)).toMatchObject({ topic: "防汛准备" });
  const { origins } = await linksOf("gathering", meeting.uid);
  expect(origins).toMatchObject([
    { words: "事项来自", title: `${title}：冬防准备`, ownRow: { text: "冬防准备" } },
    { words: "议题来自", title: `${title}：防汛准备`, ownRow: null },
  ]);
});

it("counts in the 推进表 what came of each key task, without what is in the trash", async () => {
  const task = await t.ask<SavedRecord>("keyTask.create", {
    values: { title: "防汛准备", year: 2026, number: 1, dueOn: "2026-12-30" },
  });
  const counted = async () =>
    (await t.ask<RouteOutput<"plans.schedule">>("plans.schedule", { year: 2026, month: "2026-11" }))
      .tasks[0]?.arrangedCount;
  expect(await counted()).toBe(0);
  const activity = await t.ask<SavedRecord>("activity.create", {
    values: { name: "防汛演练", plannedOn: "2026-12-01" },
    origin: { recordType: "keyTask", uid: task.uid, kind: "arranged" },
  });
  expect(await counted()).toBe(1);
  await t.ask("activity.trash", activity);
  expect(await counted()).toBe(0);
});
