import { describe, expect, test } from "vitest";
import { blockOf, cellAfterKey, cellAfterTab } from "#renderer/modules/plans/grid-model.ts";
import { isShown, issueDay, scheduleSentence } from "#renderer/modules/plans/schedule-choices.ts";
import type { ScheduleTask } from "#shared/modules/plans/plans-contract.ts";

const task = (state: ScheduleTask["state"], isOverdue = false): ScheduleTask => ({
  ...{ uid: "01938f5e-7a00-7000-8000-000000000001", revision: 1, cells: {} },
  ...{ state, isOverdue, arrangedCount: 0 },
});

describe("the grid of the 推进表", () => {
  test("arrows stay within the table; other keys lead nowhere", () => {
    expect(cellAfterKey("ArrowUp", { row: 0, column: 1 }, 3, 4)).toEqual({ row: 0, column: 1 });
    expect(cellAfterKey("ArrowDown", { row: 0, column: 1 }, 3, 4)).toEqual({ row: 1, column: 1 });
    expect(cellAfterKey("End", { row: 1, column: 1 }, 3, 4)).toEqual({ row: 1, column: 3 });
    expect(cellAfterKey("a", { row: 0, column: 1 }, 3, 4)).toBeNull();
    expect(cellAfterKey("constructor", { row: 0, column: 1 }, 3, 4)).toBeNull();
  });

  test("Tab goes on to the next row and back, and stops at the ends", () => {
    expect(cellAfterTab({ row: 0, column: 3 }, false, 3, 4)).toEqual({ row: 1, column: 0 });
    expect(cellAfterTab({ row: 1, column: 0 }, true, 3, 4)).toEqual({ row: 0, column: 3 });
    expect(cellAfterTab({ row: 2, column: 3 }, false, 3, 4)).toEqual({ row: 2, column: 3 });
    expect(cellAfterTab({ row: 0, column: 0 }, true, 3, 4)).toEqual({ row: 0, column: 0 });
  });

  test("a block is the same from whichever corner", () => {
    const block = { top: 1, bottom: 3, left: 0, right: 2 };
    expect(blockOf({ row: 3, column: 0 }, { row: 1, column: 2 })).toEqual(block);
  });

  test("proposes the month's last day, and never a day to come", () => {
    expect(issueDay("2026-09", "2026-11-22")).toBe("2026-09-30");
    expect(issueDay("2026-02", "2026-11-22")).toBe("2026-02-28");
    expect(issueDay("2026-11", "2026-11-22")).toBe("2026-11-22");
  });

  test("shows what is not closed, or overdue, and counts it", () => {
    const tasks = [task("underway", true), task("done"), task("closed")];
    expect(tasks.map((one) => isShown(one, "open"))).toEqual([true, true, false]);
    expect(tasks.map((one) => isShown(one, "overdue"))).toEqual([true, false, false]);
    expect(scheduleSentence(tasks)).toBe("共3项，未销号2项，其中逾期1项");
  });
});
