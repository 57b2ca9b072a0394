import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
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

const addTask = (more: AnyValues = {}): Promise<SavedRecord> =>
  t.ask<SavedRecord>("keyTask.create", {
    values: { title: "防汛准备", year: 2026, number: 1, dueOn: "2026-06-30", ...more },
  });

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
