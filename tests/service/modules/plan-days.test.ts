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

test("a plan is not passed by a word: a step that a flat sheet brings without its day is still owed", async () => {
  const sheet = workbookBytes([
    ["标题", "成文日期", "版本"],
    ["2026年度工作计划", "2026-01-28", "草案、通过稿"],
  ]);
  const { planId } = await previewBytes(t, "annualPlan", sheet);
  await t.ask("annualPlan.confirmImport", { planId });
  const owed = async () =>
    (await t.ask<RouteOutput<"home.overview">>("home.overview", null)).duties
      .filter(({ kind }) => kind === "plan.annual")
      .map(({ sentence }) => sentence);
  expect(await owed()).toEqual([expect.stringContaining("2026年度工作计划还没有登记通过稿")]);
  const { rows } = await t.ask<ListPage>("annualPlan.list", { view: "recent" });
  const { uid, revision } = rows[0]!;
  // Without a day of its own nothing can be adjusted either.
  const adjusted = { uid, revision, stage: "adjusted", gatheringUid: null, reason: "更名" };
  expect((await t.refuse("plans.keepVersion", adjusted)).message).toContain("还没有通过稿");
  const steps = [{ stage: "passed", decidedOn: "2026-01-28" }];
  await t.ask("annualPlan.update", { uid, revision, values: { steps } });
  expect(await owed()).toEqual([]);
});
