import { expect, it } from "vitest";
import type { HomeDuty } from "#shared/modules/home/home-contract.ts";
import { groupDuties } from "#renderer/home/group-duties.ts";
import { moveInStrip } from "#renderer/home/strip-move.ts";
import { spokenToday } from "#renderer/home/spoken-today.ts";

const duty = (dueOn: string | null): HomeDuty => ({
  kind: "test",
  mechanism: "branchLife",
  dueOn,
  sentence: String(dueOn),
  actions: [],
});

it("groups by the day it should be done: overdue, to Sunday, to the month's end, later or no day", () => {
  // 2026-11-18 is a Wednesday.
  const days = ["2026-11-17", "2026-11-18", "2026-11-22", "2026-11-23", "2026-12-01", null];
  const groups = groupDuties(days.map(duty), "2026-11-18");
  expect(groups.map(({ section, duties }) => [section, duties.map((d) => d.dueOn)])).toEqual([
    ["已逾期", ["2026-11-17"]],
    ["本周", ["2026-11-18", "2026-11-22"]],
    ["本月", ["2026-11-23"]],
    ["以后和无期限", ["2026-12-01", null]],
  ]);
});

it("ends a week on Sunday itself", () => {
  const groups = groupDuties([duty("2026-11-22"), duty("2026-11-23")], "2026-11-22");
  expect(groups.map(({ section }) => section)).toEqual(["本周", "本月"]);
});

it("drops empty groups", () => {
  expect(groupDuties([], "2026-11-18")).toEqual([]);
});

it("moves by arrows along a row and to the same month of the next", () => {
  const cell = (firstMonth: number, lastMonth: number) => ({
    period: "",
    state: "open" as const,
    firstMonth,
    lastMonth,
    text: "",
    actions: [],
  });
  const row = (cells: ReturnType<typeof cell>[]) => ({
    label: "",
    isLocal: false,
    dutyUid: "",
    dutyRevision: 1,
    isEnded: false,
    cells,
  });
  const quarters = row([cell(1, 3), cell(4, 6), cell(7, 9), cell(10, 12)]);
  const months = row(Array.from({ length: 12 }, (_, at) => cell(at + 1, at + 1)));
  const rows = [quarters, months];
  expect(moveInStrip(rows, { row: 0, cell: 2 }, "ArrowDown")).toEqual({ row: 1, cell: 6 });
  expect(moveInStrip(rows, { row: 1, cell: 7 }, "ArrowUp")).toEqual({ row: 0, cell: 2 });
  expect(moveInStrip(rows, { row: 1, cell: 11 }, "ArrowRight")).toEqual({ row: 1, cell: 11 });
  expect(moveInStrip(rows, { row: 1, cell: 5 }, "Home")).toEqual({ row: 1, cell: 0 });
  expect(moveInStrip(rows, { row: 1, cell: 5 }, "Enter")).toBeNull();
});

it("says today with its weekday", () => {
  expect(spokenToday("2026-03-05")).toBe("2026年3月5日 星期四");
});
