import { expect, it } from "vitest";
import { firstDuties, groupDuties } from "#renderer/home/group-duties.ts";
import { spokenToday } from "#renderer/home/spoken-today.ts";

const duty = (section: string, sentence: string) => ({
  recordType: "gathering",
  uid: "u",
  sentence,
  action: "填写",
  section,
});

it("puts the urgent sections first and keeps the rest in the order they came", () => {
  const groups = groupDuties([
    duty("未填全", "a"),
    duty("本月", "b"),
    duty("已逾期", "c"),
    duty("未填全", "d"),
  ]);
  expect(groups.map(({ section, duties }) => [section, duties.length])).toEqual([
    ["已逾期", 1],
    ["本月", 1],
    ["未填全", 2],
  ]);
});

it("says today with its weekday", () => {
  expect(spokenToday("2026-03-05")).toBe("2026年3月5日 星期四");
});

it("shows the first duties across sections", () => {
  const groups = groupDuties([duty("已逾期", "a"), duty("本月", "b"), duty("本月", "c")]);
  const shown = firstDuties(groups, 2);
  expect(shown.map(({ duties }) => duties.map(({ sentence }) => sentence))).toEqual([["a"], ["b"]]);
  expect(firstDuties(groups, 1)).toHaveLength(1);
});
