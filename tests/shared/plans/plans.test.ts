import { describe, expect, test } from "vitest";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { readTaskCells, taskCells } from "#shared/modules/plans/key-task-cells.ts";
import { usualColumns } from "#shared/modules/plans/key-task-columns.ts";
import { isOverdueTask } from "#shared/modules/plans/key-task-state.ts";
import { gridWidths } from "#shared/modules/plans/issue-paper.ts";
import { moveNamedMonths, nextYearPlan, otherYears } from "#shared/modules/plans/next-year-plan.ts";
import { contentMark } from "#shared/modules/plans/plan-content-fields.ts";
import { compareLines } from "#shared/modules/plans/plan-lines.ts";
import { planStageWords } from "#shared/modules/plans/plan-stages.ts";
import { guessColumns } from "#shared/modules/plans/sheet-columns.ts";
import { annualPlan } from "#shared/modules/plans/annual-plan.record.ts";
import { keyTask } from "#shared/modules/plans/key-task.record.ts";
import { blankValues, completeValues } from "#shared/records/complete-values.ts";
import { checkRecord } from "#shared/records/check-record.ts";
import type { AnyValues } from "#shared/records/field.ts";

const plan = (more: AnyValues = {}): AnyValues =>
  completeValues(annualPlan, {
    ...blankValues(annualPlan),
    title: "站党支部2026年度工作计划",
    occurredOn: "2026-01-28",
    basis: "根据2026年工作要点（2026年2月10日印发）",
    tasks: [
      { item: "转正", due: "2026年6月30日前", measure: "2025年接收的1名" },
      { item: "学习", due: "每月" },
      { item: "防汛", due: "6月底前" },
    ],
    months: [{ month: 3, activities: "2026-03-20开大会" }],
    ...more,
  });

const task = (more: AnyValues = {}): AnyValues => ({
  ...blankValues(keyTask),
  title: "防汛准备",
  year: 2026,
  dueOn: "2026-06-30",
  ...more,
});

describe("a copy of last year's plan", () => {
  const copy = nextYearPlan(plan(), 2027, "2027-01-05" as CalendarDate);

  test("moves a year only where a month is named with it, and adds nothing", () => {
    const tasks = copy["tasks"] as readonly AnyValues[];
    expect(tasks.map(({ due }) => due)).toEqual(["2027年6月30日前", "每月", "6月底前"]);
    expect(tasks[0]?.["measure"]).toBe("2025年接收的1名");
    expect((copy["months"] as readonly AnyValues[])[0]?.["activities"]).toBe("2027-03-20开大会");
    expect(copy["title"]).toBe("站党支部2027年度工作计划");
    expect(copy["basis"]).toBe("根据2026年工作要点（2026年2月10日印发）");
    expect(copy["guidance"]).toBeNull();
    expect(copy["steps"]).toEqual([]);
    expect(copy["period"]).toBe("2027");
  });

  test("tells which year it still names", () => {
    expect(otherYears(copy)).toEqual(["2026"]);
    expect(otherYears(plan({ basis: "根据2026年工作要点" }))).toEqual(["2025"]);
  });

  test("leaves a year alone that stands by itself", () => {
    expect(moveNamedMonths("2026年要点、2026年3月、2026.3.5", 1)).toBe(
      "2026年要点、2027年3月、2027.3.5",
    );
  });
});

describe("what a plan's text is now", () => {
  const kept = (stage: string, values: AnyValues) => ({
    ...values,
    steps: [{ stage, decidedOn: "2026-03-20", mark: contentMark(values) }],
  });

  test("is a draft until kept, then the kept step, and a draft again once a word changes", () => {
    expect(planStageWords(plan())).toBe("草案");
    expect(planStageWords(kept("reviewed", plan()))).toBe("审议稿");
    expect(planStageWords({ ...kept("reviewed", plan()), guidance: "改" })).toBe("草案");
    expect(planStageWords(kept("passed", plan()))).toBe("通过稿");
    expect(planStageWords({ ...kept("passed", plan()), guidance: "改" })).toBe("调整草案");
  });

  test("does not follow the marks that links point to", () => {
    const rows = plan()["tasks"] as readonly AnyValues[];
    const other = rows.map((row, at) => ({ ...row, uid: `u${at}` }));
    expect(contentMark({ ...plan(), tasks: other })).toBe(contentMark(plan()));
  });

  test("a plan for the next year does not slip into this one", () => {
    const wrong = plan({ title: "站党支部2027年度工作计划" });
    expect(checkRecord(annualPlan, wrong).map(({ path }) => path)).toEqual(["period"]);
    expect(checkRecord(annualPlan, { ...wrong, period: "2027" })).toEqual([]);
  });
});

describe("cells of the 推进表", () => {
  test("show the month asked, days of the year without it, and 逾期 by the day given", () => {
    const values = task({
      state: "underway",
      progress: [{ month: "2026-05", done: "已演练", next: "总结", percent: 60 }],
    });
    expect(taskCells(values, "2026-05", "2026-06-30")).toMatchObject({
      done: "已演练",
      percent: "60",
      due: "6月30日",
      state: "推进中",
    });
    expect(taskCells(values, "2026-06", "2026-07-01")).toMatchObject({
      done: "",
      state: "推进中（逾期）",
    });
  });

  test("are read as typed: what can't be read is told, with its column", () => {
    const reading = readTaskCells(
      { due: "9.30", owner: "张三", percent: "80%", done: " 已完成 " },
      2026,
    );
    expect(reading).toEqual({
      ok: true,
      values: {
        dueOn: "2026-09-30",
        dueWords: null,
        owner: { uid: null, name: "张三", unit: null },
      },
      monthly: { percent: 80, done: "已完成" },
    });
    expect(readTaskCells({ due: "9月30日前" }, 2026)).toMatchObject({
      values: { dueOn: "2026-09-30", dueWords: "9月30日前" },
    });
    expect(readTaskCells({ due: "全年" }, 2026)).toMatchObject({ values: { dueWords: "全年" } });
    expect(readTaskCells({ percent: "130" }, 2026)).toMatchObject({ ok: false });
    expect(readTaskCells({ state: "已销号" }, 2026)).toMatchObject({
      ok: false,
      message: expect.stringContaining("销号日期") as unknown,
    });
  });

  test("a closed or finished task is never overdue, one without a day neither", () => {
    const late = { dueOn: "2026-06-30" } as const;
    expect(isOverdueTask({ ...late, state: "underway" }, "2026-07-01")).toBe(true);
    expect(isOverdueTask({ ...late, state: "underway" }, "2026-06-30")).toBe(false);
    expect(isOverdueTask({ ...late, state: "closed" }, "2026-07-01")).toBe(false);
    expect(isOverdueTask({ dueOn: null, state: "notStarted" }, "2026-07-01")).toBe(false);
  });

  test("rules ask for the day of 销号 and one row a month", () => {
    const paths = (values: AnyValues) => checkRecord(keyTask, values).map(({ path }) => path);
    expect(paths(task({ state: "closed" }))).toEqual(["closedOn"]);
    expect(paths(task({ closedOn: "2026-06-30" }))).toEqual(["closedOn"]);
    expect(paths(task({ state: "closed", closedOn: "2026-06-30" }))).toEqual([]);
    const twice = [{ month: "2026-05" }, { month: "2026-05" }];
    expect(paths(task({ progress: twice }))).toEqual(["progress.1.month"]);
    expect(paths(task({ dueOn: null }))).toEqual(["dueOn"]);
    expect(paths(task({ dueOn: null, archiveYear: 2026 }))).toEqual([]);
  });
});

describe("columns", () => {
  test("of a sheet are known by the branch's names first, strange ones become its own", () => {
    const layout = [{ name: "own1", label: "验收方式", width: 20 }] as const;
    const headers = ["序号", "工作任务", "验收方式", "牵头部门", "", "工作任务"];
    expect(guessColumns(headers, layout).map(({ column }) => column)).toEqual([
      ...["number", "title", "own1", "own2", null, null],
    ]);
  });

  test("fill the paper exactly, and names and days keep their width", () => {
    const widths = gridWidths(usualColumns, 14_570);
    expect(widths.reduce((all, width) => all + width, 0)).toBe(14_570);
    const at = (name: string) => widths[usualColumns.findIndex((one) => one.name === name)] ?? 0;
    // Three characters of 五号 and the cell's margins.
    expect(at("owner")).toBeGreaterThanOrEqual(3 * 210 + 114);
    expect(at("title")).toBeGreaterThan(at("owner"));
  });
});

test("two texts are compared line by line", () => {
  expect(compareLines(["甲", "乙", "丙"], ["甲", "丁", "丙", "戊"])).toEqual([
    { kind: "same", text: "甲" },
    { kind: "gone", text: "乙" },
    { kind: "new", text: "丁" },
    { kind: "same", text: "丙" },
    { kind: "new", text: "戊" },
  ]);
});
