import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { registerSampleBranch } from "../../support/service-samples.ts";

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
