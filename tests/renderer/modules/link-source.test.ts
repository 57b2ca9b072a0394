import { describe, expect, test } from "vitest";
import type { RecordView } from "#shared/records/record-routes.ts";
import { sourceOfPlanTask } from "#renderer/modules/evidence/link-source.ts";
import { taskActions } from "#renderer/modules/evidence/record-actions.ts";

const rowUid = "01938f5e-7a00-7000-8000-000000000002";
const owner = { uid: null, name: "赵铁柱", unit: null };
const plan = {
  ...{ uid: "01938f5e-7a00-7000-8000-000000000001", title: "计划", values: { period: "2026" } },
} as unknown as RecordView;

const sourceDue = (due: string | null) =>
  sourceOfPlanTask(plan, { item: "冬防准备", measure: "保温检查", owner, due }, rowUid);

describe("what is begun from a task of a plan", () => {
  test("a time limit without a year is one of the plan's; words without a day are none", () => {
    expect(sourceDue("10月31日前").dueOn).toBe("2026-10-31");
    expect(sourceDue("2027年1月5日").dueOn).toBe("2027-01-05");
    expect(sourceDue("每月5日前").dueOn).toBeNull();
    expect(sourceDue("全年").dueOn).toBeNull();
    expect(sourceDue(null).dueOn).toBeNull();
  });

  test("an activity begins with the task, who answers for it and its measures", () => {
    const [activity, meeting, notice] = taskActions.begin;
    expect(activity?.values(sourceDue("2099年10月31日前"))).toEqual({
      ...{ name: "冬防准备", leader: owner, plannedOn: "2099-10-31", content: "保温检查" },
    });
    expect(meeting?.values(sourceDue(null))).toEqual({
      agenda: [{ kind: "ordinary", topic: "冬防准备" }],
    });
    expect(notice?.values(sourceDue(null))).toMatchObject({ subject: "关于冬防准备的通知" });
  });

  test("a time limit that has passed is no day to plan an activity for", () => {
    const [activity] = taskActions.begin;
    expect(activity?.values(sourceDue("2020年3月31日"))).not.toHaveProperty("plannedOn");
  });
});
