import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { ListPage, RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";

let t: TestLedger;
let branch: SavedRecord;
beforeEach(async () => {
  t = await startLedger();
  ({ branch } = await registerSampleBranch(t));
});
afterEach(() => t.close());

const home = () => t.ask<RouteOutput<"home.overview">>("home.overview", null);
const lineOf = async (mechanism: string) =>
  (await home()).board.find((line) => line.mechanism === mechanism);
const create = (type: string, values: AnyValues) =>
  t.ask<SavedRecord>(`${type}.create`, { values });
const updateBranch = async (values: AnyValues) => {
  branch = await t.ask<SavedRecord>("branch.update", { ...branch, values });
};

async function checkTopic(name: string, dueDay: number): Promise<string> {
  const { rows } = await t.ask<ListPage>("disclosureTopic.list", { view: "all" });
  const { uid } = rows.find(({ title }) => title === name)!;
  const { revision } = await t.ask<RecordView>("disclosureTopic.get", { uid });
  await t.ask("disclosureTopic.update", {
    ...{ uid, revision },
    values: { status: "verified", dueDay },
  });
  return uid;
}

async function post(topicUid: string): Promise<SavedRecord> {
  const begun = { topicUid, period: "2026-10", madeOn: "2026-11-22", copyLines: false };
  const target = await t.ask<SavedRecord>("disclosures.begin", begun);
  const input = { targets: [target], postedOn: "2026-11-22", places: ["站公开栏"], postedBy: null };
  return (await t.ask<{ saved: SavedRecord[] }>("disclosures.post", input)).saved[0]!;
}

describe("the board on 2026-11-22: what falls due in November, done and left", () => {
  test("has no line for a mechanism of which no rule and no record asks anything", async () => {
    expect((await home()).board).toEqual([]);
  });

  test("counts key tasks by their day", async () => {
    const task = { year: 2026, dueOn: "2026-11-25" };
    await create("keyTask", { ...task, title: "冬防", number: 1, state: "done" });
    await create("keyTask", { ...task, title: "练兵", number: 2, state: "underway" });
    await create("keyTask", { ...task, title: "防汛", number: 3, dueOn: "2026-12-25" });
    expect(await lineOf("integration")).toMatchObject({ due: 2, done: 1, open: 1 });
  });

  test("counts a disclosure only from the day the branch has checked, and as done once posted", async () => {
    await checkTopic("奖金发放", 28);
    const canteen = await checkTopic("食堂账务", 25);
    expect(await lineOf("care")).toMatchObject({ due: 2, done: 0, open: 2 });
    await post(canteen);
    const { due, done } = (await lineOf("care"))!;
    // The notice posted today is itself to be taken down, this month or the next.
    expect({ isMore: due! >= 2, done }).toEqual({ isMore: true, done: 1 });
  });

  test("counts papers with a day as passed on only by a meeting that took place", async () => {
    const paper = { sender: "处党委", receivedOn: "2026-11-02", dueOn: "2026-11-30" };
    const { uid } = await create("incomingPaper", { ...paper, subject: "冬供", demand: "passOn" });
    await create("incomingPaper", { ...paper, subject: "简报", demand: "read" });
    expect(await lineOf("branchLife")).toMatchObject({ due: 1, done: 0, open: 1 });
    const to = await holdSampleMeeting(t);
    const before = (await lineOf("branchLife"))!;
    await t.ask("links.add", {
      from: { recordType: "incomingPaper", uid },
      to: { recordType: "gathering", uid: to.uid },
      kind: "passedOn",
    });
    expect(await lineOf("branchLife")).toMatchObject({
      due: before.due,
      done: before.done! + 1,
      open: before.open - 1,
    });
  });

  test("counts decisions and activities by their day, those called off not at all", async () => {
    const activity = { plannedOn: "2026-11-26" };
    await create("activity", { ...activity, name: "检查" });
    await create("activity", {
      ...activity,
      name: "参观",
      state: "cancelled",
      cancelReason: "停电",
    });
    const held = { state: "held", occurredOn: "2026-11-20", result: "合格" };
    await create("activity", { ...activity, ...held, name: "演练" });
    expect(await lineOf("centralWork")).toEqual({
      ...{ mechanism: "centralWork", due: 2, done: 1, open: 1 },
    });
    const items = [
      { content: "检修", dueOn: "2026-11-20", state: "done" },
      { content: "归档", dueOn: "2026-11-25", state: "open" },
    ];
    const { uid, revision } = await holdSampleMeeting(t);
    const before = (await lineOf("branchLife"))!;
    await t.ask("gathering.update", { uid, revision, values: { actionItems: items } });
    expect(await lineOf("branchLife")).toMatchObject({
      due: before.due! + 2,
      done: before.done! + 1,
    });
  });
});

describe("a branch that begins its ledger on 2026-11-22", () => {
  const plan = async () => (await home()).duties.find(({ kind }) => kind === "plan.annual");

  test("is told of what a rule asked for before without a day, so that nothing is overdue", async () => {
    expect(await plan()).toMatchObject({
      dueOn: null,
      sentence: "2026年度工作计划还没有登记（启用前，未核对）",
    });
    await checkTopic("食堂账务", 10);
    const { duties, board } = await home();
    expect(duties.filter(({ dueOn }) => dueOn !== null && dueOn < "2026-11-22")).toEqual([]);
    expect(duties.map(({ sentence }) => sentence)).toContain(
      "“2026年10月食堂账务公开”还没有登记张贴（启用前，未核对）",
    );
    expect(board).toEqual([]);
  });

  test("owes it once its records reach back, or once it states an earlier day", async () => {
    await holdSampleMeeting(t, { occurredOn: "2026-02-10" });
    expect(await plan()).toMatchObject({
      dueOn: "2026-03-31",
      sentence: "2026年度工作计划还没有登记",
    });
    await updateBranch({ inUseFrom: "2026-11-01" });
    expect(await plan()).toMatchObject({ dueOn: null });
    await updateBranch({ inUseFrom: "2026-01-01" });
    expect(await plan()).toMatchObject({ dueOn: "2026-03-31" });
  });

  test("sees earlier months as not checked in the year strip, neither missing nor needless", async () => {
    await holdSampleMeeting(t, { occurredOn: "2026-02-10" });
    await updateBranch({ inUseFrom: "2026-11-01" });
    const { strip, duties } = await home();
    const themed = strip.rows.find(({ label }) => label === "主题党日");
    const cell = (period: string) => themed?.cells.find((one) => one.period === period);
    expect(cell("2026-10")).toMatchObject({
      state: "none",
      text: "2026年10月主题党日：启用前，未核对",
    });
    expect(cell("2026-11")).toMatchObject({ state: "open" });
    expect(duties.filter(({ sentence }) => sentence.startsWith("2026年10月"))).toEqual([]);
    expect(strip.firstYear).toBe(2026);
  });
});
