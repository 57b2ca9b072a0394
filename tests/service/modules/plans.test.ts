import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { openReader } from "#service/core/database/open-connections.ts";
import { planDuties } from "#service/modules/plans/index.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";

let t: TestLedger;
beforeEach(async () => {
  t = await startLedger();
  await registerSampleBranch(t);
});
afterEach(() => t.close());

const read = async (type: string, uid: string): Promise<RecordView> =>
  t.ask<RecordView>(`${type}.get`, { uid });

const addTask = (more: AnyValues = {}): Promise<SavedRecord> =>
  t.ask<SavedRecord>("keyTask.create", {
    values: { title: "防汛准备", year: 2026, number: 1, dueOn: "2026-06-30", ...more },
  });

const schedule = (month: string) =>
  t.ask<RouteOutput<"plans.schedule">>("plans.schedule", { year: 2026, month });

const edit = (target: SavedRecord, month: string, cells: Readonly<Record<string, string>>) =>
  t.ask<SavedRecord>("plans.editTask", { ...target, month, cells });

function duties(today: string) {
  const db = openReader(t.databasePath, undefined);
  try {
    return planDuties(db, today as CalendarDate);
  } finally {
    db.close();
  }
}

describe("a row of the 推进表", () => {
  test("takes a month's texts; the months before stay as they were", async () => {
    const added = await addTask();
    const may = await edit(added, "2026-05", { done: "已演练", percent: "60%" });
    await edit(may, "2026-06", { done: "已总结", state: "已完成" });
    expect((await schedule("2026-05")).tasks[0]?.cells).toMatchObject({ done: "已演练" });
    expect((await schedule("2026-06")).tasks[0]?.cells).toMatchObject({
      done: "已总结",
      percent: "",
      state: "已完成",
    });
  });

  test("is refused whole where one text means nothing, or the row was changed meanwhile", async () => {
    const added = await addTask();
    const digest = t.digest();
    const cells = { done: "已演练", percent: "很多" };
    const refused = await t.refuse("plans.editTask", { ...added, month: "2026-05", cells });
    expect(refused.message).toContain("完成率");
    expect(t.digest()).toBe(digest);
    await edit(added, "2026-05", { done: "别处先写" });
    const late = { ...added, month: "2026-05", cells: { done: "后写" } };
    expect((await t.refuse("plans.editTask", late)).code).toBe("conflict");
    expect((await schedule("2026-05")).tasks[0]?.cells["done"]).toBe("别处先写");
  });

  test("links a name to the roster where exactly one is called so", async () => {
    const added = await addTask();
    await edit(added, "2026-05", { owner: "曾国庆", leader: "处领导" });
    const { values } = await read("keyTask", added.uid);
    expect(values["owner"]).toMatchObject({ name: "曾国庆", uid: expect.any(String) as unknown });
    expect(values["leader"]).toMatchObject({ name: "处领导", uid: null });
  });

  test("may lose its day: then it is filed under the year of its table", async () => {
    const added = await addTask();
    await edit(added, "2026-05", { due: "" });
    const { values } = await read("keyTask", added.uid);
    expect(values).toMatchObject({ dueOn: null, archiveYear: 2026 });
  });

  test("gets last month's words by one command, where it is open and says nothing yet", async () => {
    const one = await addTask();
    await edit(one, "2026-05", { done: "已演练", next: "总结" });
    const two = await addTask({ title: "冬防", number: 2 });
    const told = await edit(two, "2026-05", { done: "五月" });
    await edit(told, "2026-06", { done: "六月" });
    const three = await addTask({ title: "学习", number: 3 });
    const ended = await edit(three, "2026-05", { done: "结束", state: "已完成" });
    await t.ask("plans.closeTask", { ...ended, closedOn: "2026-05-31" });
    const reply = await t.ask("plans.copyLastMonth", { year: 2026, month: "2026-06" });
    expect(reply).toEqual({ copied: 1, from: "2026年5月" });
    const { tasks } = await schedule("2026-06");
    expect(tasks.map(({ cells }) => cells["done"])).toEqual(["已演练", "六月", ""]);
  });

  test("is closed on a day and taken back, and never on a day to come", async () => {
    const added = await addTask();
    const early = { ...added, closedOn: "2026-12-01" };
    expect((await t.refuse("plans.closeTask", early)).code).toBe("invalid-input");
    const closed = await t.ask<SavedRecord>("plans.closeTask", {
      ...added,
      closedOn: "2026-06-28",
    });
    expect((await schedule("2026-06")).tasks[0]).toMatchObject({
      state: "closed",
      isOverdue: false,
    });
    await t.ask("plans.closeTask", { ...closed, closedOn: null });
    expect((await schedule("2026-06")).tasks[0]).toMatchObject({ state: "done" });
  });
});

describe("定表", () => {
  const keep = (asOf: string, isFrozen: boolean) =>
    t.ask<RouteOutput<"plans.keepIssue">>("plans.keepIssue", { year: 2026, asOf, isFrozen });

  test("stays as it was, whatever becomes of the tasks, and can't be reopened or trashed", async () => {
    const added = await addTask({ state: "underway" });
    const may = await edit(added, "2026-05", { done: "已演练" });
    const issue = await keep("2026-05-31", true);
    const before = await read("keyTaskIssue", issue.uid);
    expect(before.title).toBe("2026年重点工作推进表（截至2026年5月31日）");
    await edit(may, "2026-05", { done: "改了", title: "另一项" });
    expect((await read("keyTaskIssue", issue.uid)).values).toEqual(before.values);
    const { uid, revision } = issue;
    const reason = "写错了";
    expect((await t.refuse("keyTaskIssue.reopen", { uid, revision, reason })).code).toBe(
      "stays-final",
    );
    expect((await t.refuse("keyTaskIssue.trash", { uid, revision })).code).toBe("finalized");
  });

  test("逾期 is told as of its day, not of today", async () => {
    await addTask({ state: "underway", dueOn: "2026-06-30" });
    const stateOf = async (uid: string) => {
      const { values } = await read("keyTaskIssue", uid);
      const at = (values["columns"] as AnyValues[]).findIndex(({ label }) => label === "状态");
      return (values["lines"] as AnyValues[])[0]?.[`cell${at + 1}`];
    };
    expect(await stateOf((await keep("2026-06-30", true)).uid)).toBe("推进中");
    expect(await stateOf((await keep("2026-07-31", true)).uid)).toBe("推进中（逾期）");
  });

  test("a draft is replaced by the next one and becomes the frozen one; a second one is counted", async () => {
    await addTask();
    const draft = await keep("2026-10-31", false);
    expect(draft.title).toContain("未定表");
    const frozen = await keep("2026-10-31", true);
    expect(frozen.uid).toBe(draft.uid);
    const second = await keep("2026-10-31", true);
    expect(second.uid).not.toBe(draft.uid);
    expect(second.title).toContain("第2次");
  });

  test("is refused for a day to come and for an empty year", async () => {
    const input = { year: 2026, asOf: "2026-10-31", isFrozen: true };
    expect((await t.refuse("plans.keepIssue", input)).code).toBe("nothing-there");
    await addTask();
    const later = { ...input, asOf: "2026-12-31" };
    expect((await t.refuse("plans.keepIssue", later)).code).toBe("invalid-input");
  });

  test("goes by the branch's own columns, names, order and widths", async () => {
    await addTask({ own1: "看现场" });
    await t.ask("keyTaskLayout.create", {
      values: {
        title: "重点工作运行大表",
        columns: [
          { column: "own1", label: "验收方式", width: 30, isHidden: false },
          { column: "number", isHidden: true },
          { column: "title", label: "工作任务", isHidden: false },
        ],
      },
    });
    const { uid, title } = await keep("2026-10-31", true);
    expect(title).toContain("2026年重点工作运行大表");
    const { values } = await read("keyTaskIssue", uid);
    expect(values["columns"]).toEqual([
      { label: "验收方式", width: 30 },
      { label: "工作任务", width: 34 },
    ]);
    expect((values["lines"] as AnyValues[])[0]).toMatchObject({
      ...{ cell1: "看现场", cell2: "防汛准备", cell3: null },
    });
  });
});

describe("versions of a plan", () => {
  const createPlan = () =>
    t.ask<SavedRecord>("annualPlan.create", {
      values: {
        title: "静河输油站党支部2026年度工作计划",
        occurredOn: "2026-01-28",
        tasks: [{ item: "防汛准备", due: "6月底前" }],
      },
    });
  const keep = (target: SavedRecord, stage: string, gatheringUid: string | null, reason?: string) =>
    t.ask<RouteOutput<"plans.keepVersion">>("plans.keepVersion", {
      ...target,
      ...{ stage, gatheringUid, reason: reason ?? null },
    });
  const meet = (kind: string, occurredOn: string) =>
    holdSampleMeeting(t, { parts: [{ kind }], title: `${occurredOn}会`, occurredOn });

  test("keep the text of each step with the gathering that decided it", async () => {
    const plan = await createPlan();
    const committee = await meet("committeeMeeting", "2026-02-05");
    const assembly = await meet("generalMeeting", "2026-03-20");
    const reviewed = await keep(plan, "reviewed", committee.uid);
    const changed = await t.ask<SavedRecord>("annualPlan.update", {
      ...{ uid: plan.uid, revision: reviewed.revision },
      values: { guidance: "按大会意见补充" },
    });
    const passed = await keep(changed, "passed", assembly.uid);
    const [first, second] = [
      await read("annualPlanVersion", reviewed.versionUid),
      await read("annualPlanVersion", passed.versionUid),
    ];
    expect(first.values).toMatchObject({
      ...{ stage: "reviewed", guidance: null, occurredOn: "2026-02-05", archiveYear: 2026 },
      decidedBy: { uid: committee.uid },
    });
    expect(second.values).toMatchObject({ stage: "passed", guidance: "按大会意见补充" });
    expect(second.finalizedAt).not.toBeNull();
    const { values } = await read("annualPlan", plan.uid);
    expect((values["steps"] as AnyValues[]).map(({ stage }) => stage)).toEqual([
      ...["reviewed", "passed"],
    ]);
  });

  test("the marks that links to tasks point to outlive every step", async () => {
    const plan = await createPlan();
    const uidOf = async () => {
      const { values } = await read("annualPlan", plan.uid);
      return (values["tasks"] as AnyValues[])[0]?.["uid"];
    };
    const before = await uidOf();
    await keep(plan, "draft", null);
    expect(before).toEqual(expect.any(String));
    expect(await uidOf()).toBe(before);
  });

  test("are refused without the right gathering, out of order, or without a reason", async () => {
    const plan = await createPlan();
    const committee = await meet("committeeMeeting", "2026-02-05");
    const assembly = await meet("generalMeeting", "2026-03-20");
    const digest = t.digest();
    const refused = (stage: string, gatheringUid: string | null, reason: string | null = null) =>
      t.refuse("plans.keepVersion", { ...plan, stage, gatheringUid, reason });
    expect((await refused("passed", null)).message).toContain("党员大会");
    expect((await refused("passed", committee.uid)).message).toContain("党员大会");
    expect((await refused("adjusted", assembly.uid, "因故")).message).toContain("通过稿");
    expect(t.digest()).toBe(digest);
    const { revision } = await keep(plan, "passed", assembly.uid);
    const now = { uid: plan.uid, revision };
    const late = { ...now, stage: "adjusted", gatheringUid: committee.uid, reason: " " };
    expect((await t.refuse("plans.keepVersion", late)).message).toContain("为什么");
    const back = { ...now, stage: "reviewed", gatheringUid: committee.uid, reason: null };
    expect((await t.refuse("plans.keepVersion", back)).message).toContain("调整稿");
  });

  test("a passed plan can be kept as adjusted after 定稿 and a reopening", async () => {
    const plan = await createPlan();
    const assembly = await meet("generalMeeting", "2026-03-20");
    const passed = await keep(plan, "passed", assembly.uid);
    const final = await t.ask<SavedRecord>("annualPlan.finalize", {
      ...{ uid: plan.uid, revision: passed.revision },
    });
    const open = await t.ask<SavedRecord>("annualPlan.reopen", { ...final, reason: "调整时限" });
    const changed = await t.ask<SavedRecord>("annualPlan.update", {
      ...open,
      values: { guidance: "调整" },
    });
    const committee = await meet("committeeMeeting", "2026-07-02");
    await keep(changed, "adjusted", committee.uid, "两项推迟");
    const { values } = await read("annualPlan", plan.uid);
    expect((values["steps"] as AnyValues[]).at(-1)).toMatchObject({
      ...{ stage: "adjusted", reason: "两项推迟", decidedOn: "2026-07-02" },
    });
  });

  test("last year's is copied as a draft once, and never over a plan that is there", async () => {
    const plan = await createPlan();
    const copy = await t.ask<SavedRecord>("plans.copyPlan", { fromUid: plan.uid, year: 2027 });
    expect((await read("annualPlan", copy.uid)).values).toMatchObject({
      ...{ title: "静河输油站党支部2027年度工作计划", period: "2027", steps: [] },
    });
    const again = { fromUid: plan.uid, year: 2027 };
    expect((await t.refuse("plans.copyPlan", again)).code).toBe("already-there");
  });
});

describe("duties", () => {
  const kinds = (today: string) => duties(today).map(({ kind }) => kind);

  test("a plan is 未到期 up to the day of the rule, owed after it, and done once passed", async () => {
    expect(duties("2026-03-31")[0]).toMatchObject({
      ...{ kind: "plan.annual", dueOn: "2026-03-31" },
      sentence: expect.stringContaining("未到期") as unknown,
    });
    const [owed] = duties("2026-04-01");
    expect(owed?.sentence).toBe("2026年度工作计划还没有登记");
    const plan = await t.ask<SavedRecord>("annualPlan.create", {
      values: { title: "2026年度工作计划", occurredOn: "2026-01-28" },
    });
    expect(duties("2026-04-01")[0]?.sentence).toContain("通过稿");
    const { uid: gatheringUid } = await holdSampleMeeting(t, { occurredOn: "2026-03-20" });
    await t.ask("plans.keepVersion", { ...plan, stage: "passed", gatheringUid, reason: null });
    expect(kinds("2026-04-01")).not.toContain("plan.annual");
  });

  test("the month that has ended is asked for only where the year has tasks and no issue", async () => {
    expect(kinds("2026-10-02")).not.toContain("keyTask.issue");
    const added = await addTask({ dueOn: "2026-12-20" });
    expect(duties("2026-10-02").find(({ kind }) => kind === "keyTask.issue")).toMatchObject({
      ...{ dueOn: "2026-10-05", sentence: "9月重点工作推进表还没有定表，还有1项未登记进展" },
    });
    await edit(added, "2026-09", { done: "正常" });
    await t.ask("plans.keepIssue", { year: 2026, asOf: "2026-09-30", isFrozen: false });
    expect(kinds("2026-10-02")).toContain("keyTask.issue");
    await t.ask("plans.keepIssue", { year: 2026, asOf: "2026-09-30", isFrozen: true });
    expect(kinds("2026-10-02")).not.toContain("keyTask.issue");
    expect(kinds("2026-11-02")).toContain("keyTask.issue");
  });

  test("overdue tasks are told together, from the day after theirs", async () => {
    await addTask({ dueOn: "2026-06-30" });
    await addTask({ title: "冬防", number: 2, dueOn: "2026-06-01" });
    expect(kinds("2026-06-01")).not.toContain("keyTask.overdue");
    const told = duties("2026-07-01").filter(({ kind }) => kind === "keyTask.overdue");
    expect(told.map(({ sentence }) => sentence)).toEqual([
      "重点工作“冬防”等2项已过完成时限，还没有登记完成",
    ]);
  });

  test("go by the rule's rows, not by numbers of ours", async () => {
    const values = {
      ...{ label: "月末推进表定表天数", value: 10, unit: "天", code: "key-task-issue-days" },
      ...{ effectiveFrom: "2026-09-01", source: "处党委通知", status: "verified" },
    };
    await t.ask("ruleValue.create", { values });
    await addTask({ dueOn: "2026-12-20" });
    const [told] = duties("2026-10-02").filter(({ kind }) => kind === "keyTask.issue");
    expect(told?.dueOn).toBe("2026-10-10");
  });
});
