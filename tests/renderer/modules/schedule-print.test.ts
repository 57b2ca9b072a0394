import { expect, test } from "vitest";
import { schedulePrint } from "#renderer/modules/plans/schedule-print.ts";
import { printJob } from "#shared/kernel/print-table.ts";
import { usualColumns } from "#shared/modules/plans/key-task-columns.ts";
import type { ScheduleTask } from "#shared/modules/plans/plans-contract.ts";
import { withoutColumns } from "#renderer/ui/print/print-source.ts";

const task = (title: string, owner: string) =>
  ({
    ...{ uid: "01938f5e-7a00-7000-8000-000000000001", revision: 1, isOverdue: false },
    ...{ state: "underway", cells: { number: "1", title, owner, done: "已查" } },
  }) as unknown as ScheduleTask;

const tasks = [task("防汛", "仇海燕"), task("练兵", "解建军")];
const columns = [...usualColumns];
const printed = (areNamesHidden: boolean) =>
  schedulePrint({
    schedule: { title: "2026年重点工作推进表", columns },
    ...{ tasks, month: "2026-10", filter: "open", areNamesHidden },
    // What is shown, typed or stored.
    textAt: ({ row, column }) => tasks[row]?.cells[columns[column]?.name ?? ""] ?? "",
  });

test("the schedule prints across, with every column of the layout and the rows shown", () => {
  const source = printed(false);
  expect(source.orientation).toBe("landscape");
  expect(source.columns.map(({ label }) => label)).toEqual(columns.map(({ label }) => label));
  expect(source.rows.map((row) => row[2])).toEqual(["防汛", "练兵"]);
  expect(source.rows[0]).toContain("仇海燕");
  expect(source.subtitle).toEqual(["进展月份：2026年10月　只列未销号的，共2项，未销号2项"]);
  const layout = { paper: "A4", orientation: "landscape", fontPt: 10.5, fitsWidth: true };
  expect(printJob.safeParse({ table: withoutColumns(source, new Set()), layout }).success).toBe(
    true,
  );
});

test("names stay masked on paper while they are masked in the window", () => {
  const { rows } = printed(true);
  expect(JSON.stringify(rows)).not.toMatch(/仇海燕|解建军/);
  expect(rows[0]?.[2]).toBe("防汛");
});
