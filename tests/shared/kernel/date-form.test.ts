import { expect, test } from "vitest";
import { guessDateForm, writeDate } from "#shared/kernel/date-form.ts";

test.each([
  ["出生年月（1990.01）", "", "2026.11"],
  ["入党时间（年月日）", "", "2026年11月4日"],
  ["入党时间（YYYYMMDD）", "", "20261104"],
  ["参加工作时间（年.月）", "", "2026.11"],
  ["入党时间", "2019.07.01", "2026.11.04"],
  ["入党时间", "", "2026-11-04"],
] as const)("under %s, with %s as its example, days are written as %s", (header, example, form) => {
  expect(guessDateForm(header, example)).toBe(form);
});

test("a day is written as its form says, and what is no day stays as it is", () => {
  expect(writeDate("2019-07-01", "2026年11月4日")).toBe("2019年7月1日");
  expect(writeDate("2019-07-01", "202611")).toBe("201907");
  expect(writeDate("不详", "202611")).toBe("不详");
});
