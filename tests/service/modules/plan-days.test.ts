import { afterEach, beforeEach, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { ListPage } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { registerSampleBranch } from "../../support/service-samples.ts";
import { previewBytes, workbookBytes } from "../../support/service-workbook.ts";

let t: TestLedger;
beforeEach(async () => {
  t = await startLedger();
  await registerSampleBranch(t);
});
afterEach(() => t.close());

const columns = [
  { header: "重点工作", column: "title" },
  { header: "完成时限", column: "due" },
  { header: "状态", column: "state" },
  { header: "本月进展", column: "done" },
];

test("rows of a schedule whose time limit names no day are taken word for word, and told", async () => {
  const taken = await t.ask<RouteOutput<"plans.takeSheet">>("plans.takeSheet", {
    ...{ year: 2026, month: "2026-10", setsLayout: false, columns },
    rows: [
      ["防汛准备", "6月30日前", "推进中", "已查"],
      ["学习", "每月", "推进中", "一次"],
      ["更名", "十月底", "推进中", ""],
      ["练兵", "", "推进中", ""],
      ["冬防", "12月20日", "已销号", "完成"],
    ],
  });
  expect(taken.created).toBe(4);
  expect(taken.withoutDay).toEqual([
    "第2行“学习”：完成时限“每月”没有写明哪一天，按原文保留，不计逾期",
    "第3行“更名”：完成时限“十月底”没有写明哪一天，按原文保留，不计逾期",
  ]);
  // 销号 is a step of its own: a word without its day closes nothing.
  expect(taken.left).toEqual([expect.stringContaining("要填销号日期")]);
  const { tasks } = await t.ask<RouteOutput<"plans.schedule">>("plans.schedule", {
    ...{ year: 2026, month: "2026-10" },
  });
  expect(tasks.map(({ cells, isOverdue }) => [cells["title"], cells["due"], isOverdue])).toEqual([
    ["防汛准备", "6月30日前", true],
    ["学习", "每月", false],
    ["更名", "十月底", false],
    ["练兵", "", false],
  ]);
});

test("a plan is not passed by the word alone: a step without its day is refused", async () => {
  const values = { title: "2026年度工作计划", occurredOn: "2026-01-28" };
  const before = t.digest();
  const refusal = await t.refuse("annualPlan.create", {
    values: { ...values, steps: [{ stage: "draft" }, { stage: "passed" }] },
  });
  expect(refusal.fields?.map(({ path }) => path)).toEqual([
    "steps.0.decidedOn",
    "steps.1.decidedOn",
  ]);
  expect(refusal.fields?.[0]?.message).toContain("去掉“版本”一列再导入");
  expect(t.digest()).toBe(before);
  const dated = { stage: "draft", decidedOn: "2026-01-20" };
  await t.ask("annualPlan.create", { values: { ...values, steps: [dated] } });
});

test("a flat sheet that brings steps as words takes no plan over, and says what to leave out", async () => {
  const sheet = workbookBytes([
    ["标题", "成文日期", "版本"],
    ["2026年度工作计划", "2026-01-28", "草案、通过稿"],
    ["2025年度工作计划", "2025-01-28", ""],
  ]);
  const { rows, planId } = await previewBytes(t, "annualPlan", sheet);
  expect(rows[0]?.verdict).toBe("wrong");
  expect(JSON.stringify(rows[0])).toContain("去掉“版本”一列再导入");
  await t.ask("annualPlan.confirmImport", { planId });
  const { rows: plans } = await t.ask<ListPage>("annualPlan.list", { view: "recent" });
  expect(plans.map(({ title }) => title)).toEqual(["2025年度工作计划"]);
});
