import { afterEach, beforeEach, expect, it } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { OpenEndKind } from "#shared/modules/home/open-end-kinds.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { ListPage, RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";

let t: TestLedger;
beforeEach(async () => {
  t = await startLedger();
  await registerSampleBranch(t);
});
afterEach(() => t.close());

type OpenEnds = RouteOutput<"home.openEnds">["openEnds"];
const openEnds = async () =>
  (await t.ask<RouteOutput<"home.openEnds">>("home.openEnds", null)).openEnds;
const ofKind = async (kind: OpenEndKind): Promise<OpenEnds> =>
  (await openEnds()).filter((one) => one.kind === kind);

it("has an activity until what came of it is written or a gathering records it", async () => {
  const values = { name: "防汛演练", plannedOn: "2026-11-03", occurredOn: "2026-11-03" };
  const activity = await t.ask<SavedRecord>("activity.create", {
    values: { ...values, state: "held" },
  });
  expect(await ofKind("activity.open")).toMatchObject([
    { record: { recordType: "activity", uid: activity.uid }, dueOn: "2026-11-03" },
  ]);
  const meeting = await holdSampleMeeting(t);
  await t.ask("links.add", {
    from: { recordType: "activity", uid: activity.uid },
    to: { recordType: "gathering", uid: meeting.uid },
    kind: "recorded",
  });
  expect(await ofKind("activity.open")).toEqual([]);
});

it("has a paper without any limit until a gathering that took place passes it on", async () => {
  const values = { subject: "关于冬防的通知", sender: "处党委", receivedOn: "2026-11-02" };
  const paper = await t.ask<SavedRecord>("incomingPaper.create", { values });
  expect(await ofKind("incomingPaper.open")).toMatchObject([
    { record: { uid: paper.uid }, dueOn: null, sentence: "收文《关于冬防的通知》还未登记传达" },
  ]);
  const meeting = await holdSampleMeeting(t);
  await t.ask("links.add", {
    from: { recordType: "incomingPaper", uid: paper.uid },
    to: { recordType: "gathering", uid: meeting.uid },
    kind: "passedOn",
  });
  expect(await ofKind("incomingPaper.open")).toEqual([]);
});

it("counts what a meeting decided, of any limit or none, and names none of it", async () => {
  const secret = "与某同志谈话";
  const meeting = await holdSampleMeeting(t, {
    actionItems: [
      { content: secret, state: "open" },
      { content: "补签到", state: "done" },
    ],
  });
  expect(await ofKind("gathering.actionItem")).toMatchObject([
    { record: { uid: meeting.uid }, dueOn: null, sentence: expect.stringContaining("1项") },
  ]);
  expect(JSON.stringify(await openEnds())).not.toContain(secret);
});

it("has a gathering until it is made final", async () => {
  const meeting = await holdSampleMeeting(t);
  expect(await ofKind("gathering.openEnd")).toMatchObject([{ record: { uid: meeting.uid } }]);
  await t.ask("gathering.finalize", { uid: meeting.uid, revision: meeting.revision });
  expect(await ofKind("gathering.openEnd")).toEqual([]);
});

it("has each key task past its day by itself, of any year", async () => {
  const add = (title: string, year: number, number: number, dueOn: string) =>
    t.ask("keyTask.create", { values: { title, year, number, dueOn } });
  await add("防汛准备", 2026, 1, "2026-06-30");
  await add("冬防准备", 2025, 2, "2025-10-31");
  await add("年终总结", 2026, 3, "2026-12-31");
  const sentences = (await ofKind("keyTask.overdue")).map(({ sentence }) => sentence);
  expect(sentences).toEqual([
    "重点工作“冬防准备”已过完成时限，还没有登记完成",
    "重点工作“防汛准备”已过完成时限，还没有登记完成",
  ]);
});

it("has a task of a plan past its day until something is arranged from that very row", async () => {
  const plan = await t.ask<SavedRecord>("annualPlan.create", {
    values: {
      ...{ title: "2026年度工作计划", occurredOn: "2026-01-28", period: "2026" },
      tasks: [
        { item: "防汛准备", due: "6月30日前" },
        { item: "集中学习", due: "每季度末前" },
        { item: "年终总结", due: "12月31日" },
      ],
    },
  });
  expect(await ofKind("plan.task")).toMatchObject([
    { record: { recordType: "annualPlan", uid: plan.uid }, dueOn: "2026-06-30" },
  ]);
  const { values } = await t.ask<RecordView>("annualPlan.get", { uid: plan.uid });
  const [row] = values["tasks"] as AnyValues[];
  const activity = await t.ask<SavedRecord>("activity.create", {
    values: { name: "防汛演练", plannedOn: "2026-12-01" },
    origin: { recordType: "annualPlan", uid: plan.uid, rowUid: row?.["uid"], kind: "arranged" },
  });
  expect(await ofKind("plan.task")).toEqual([]);
  await t.ask("activity.trash", activity);
  expect(await ofKind("plan.task")).toHaveLength(1);
});

it("says of one matter what the home page says of it", async () => {
  await holdSampleMeeting(t, { actionItems: [{ content: "补签到", dueOn: "2026-11-21" }] });
  await t.ask("incomingPaper.create", {
    values: {
      ...{ subject: "关于冬防的通知", sender: "处党委", receivedOn: "2026-11-02" },
      dueOn: "2026-11-20",
    },
  });
  const { duties } = await t.ask<RouteOutput<"home.overview">>("home.overview", null);
  const shown = duties.filter(({ record }) => record !== undefined);
  expect(shown.map(({ kind }) => kind).toSorted()).toEqual([
    "gathering.actionItem",
    "gathering.openEnd",
    "incomingPaper.open",
  ]);
  expect(await openEnds()).toEqual(expect.arrayContaining(shown));
});

it("has a notice whose time is over until it is taken down", async () => {
  const { rows } = await t.ask<ListPage>("disclosureTopic.list", { view: "all" });
  const topicUid = rows.find(({ title }) => title === "评先树优")?.uid;
  const begun = { topicUid, period: "2026", madeOn: "2026-10-12", copyLines: false };
  const notice = await t.ask<SavedRecord>("disclosures.begin", begun);
  const posted = await t.ask<{ saved: SavedRecord[] }>("disclosures.post", {
    ...{ targets: [notice], postedOn: "2026-10-12", places: ["站公开栏"], postedBy: null },
  });
  expect(await ofKind("disclosure.takeDown")).toMatchObject([
    { record: { recordType: "disclosure", uid: notice.uid } },
  ]);
  await t.ask("disclosures.takeDown", {
    ...{ targets: posted.saved, removedOn: "2026-11-20", removedBy: null, earlyReason: null },
  });
  expect(await ofKind("disclosure.takeDown")).toEqual([]);
});
