import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shiftDays, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import { publicityPeriod, type PublicityRule } from "#shared/modules/calendar/publicity-period.ts";
import { publicitySentence } from "#shared/modules/calendar/publicity-words.ts";
import {
  addWorkingDays,
  workingCalendar,
  workingDayFrom,
  type HolidayStretch,
} from "#shared/modules/calendar/working-calendar.ts";

const day = (text: string) => text as CalendarDate;
const off = (from: string, until: string): HolidayStretch => ({
  kind: "off",
  fromOn: day(from),
  untilOn: day(until),
  isComplete: false,
});
const work = (on: string): HolidayStretch => ({
  ...{ kind: "work", fromOn: day(on), untilOn: null },
  isComplete: false,
});
const lastOfYear = (stretch: HolidayStretch): HolidayStretch => ({ ...stretch, isComplete: true });

const autumn = workingCalendar([
  work("2026-09-20"),
  off("2026-09-25", "2026-09-27"),
  off("2026-10-01", "2026-10-07"),
  lastOfYear(work("2026-10-10")),
]);
const fiveDays = (start: "next" | "same"): PublicityRule => ({
  dayCount: 5,
  unit: "workingDay",
  start,
});

describe("a 公示 posted 2026-09-24 for 5 working days", () => {
  test("ends 2026-10-09 when counted from the next day", () => {
    expect(publicityPeriod(day("2026-09-24"), fiveDays("next"), autumn).lastDay).toBe("2026-10-09");
  });

  test("ends 2026-10-08 when counted from the same day", () => {
    expect(publicityPeriod(day("2026-09-24"), fiveDays("same"), autumn).lastDay).toBe("2026-10-08");
  });

  test("says what was counted and what was not, in the words of the paper", () => {
    const rule = fiveDays("next");
    const period = publicityPeriod(day("2026-09-24"), rule, autumn);
    expect(publicitySentence(day("2026-09-24"), rule, period)).toBe(
      "2026年9月24日张贴，公示期至10月9日止，共5个工作日（自张贴次日起算，9月25日至27日、10月1日至7日放假不计）。",
    );
  });
});

test("a make-up Saturday counts, a plain Saturday does not", () => {
  expect(publicityPeriod(day("2026-10-08"), fiveDays("next"), autumn).lastDay).toBe("2026-10-14");
  const period = publicityPeriod(day("2026-10-15"), fiveDays("next"), autumn);
  expect(period.lastDay).toBe("2026-10-22");
  expect(publicitySentence(day("2026-10-15"), fiveDays("next"), period)).toContain("双休日不计");
});

test("calendar days count weekends and holidays alike", () => {
  const rule: PublicityRule = { dayCount: 7, unit: "day", start: "next" };
  const period = publicityPeriod(day("2026-09-24"), rule, autumn);
  expect(period).toEqual({
    lastDay: "2026-10-01",
    holidays: [],
    skipsWeekends: false,
    isProvisional: false,
  });
});

test("a period that runs into a year without a notice is provisional", () => {
  expect(publicityPeriod(day("2026-12-30"), fiveDays("next"), autumn).isProvisional).toBe(true);
  expect(publicityPeriod(day("2026-11-02"), fiveDays("next"), autumn).isProvisional).toBe(false);
});

test("a year whose holidays are entered one by one is provisional until it is said to be whole", () => {
  const rule = fiveDays("next");
  const rows = [off("2027-01-01", "2027-01-03"), off("2027-02-05", "2027-02-11")];
  const posted = (all: readonly HolidayStretch[]) =>
    publicityPeriod(day("2027-02-01"), rule, workingCalendar(all));
  expect(posted(rows.slice(0, 1))).toMatchObject({ lastDay: "2027-02-08", isProvisional: true });
  expect(posted(rows)).toMatchObject({ lastDay: "2027-02-15", isProvisional: true });
  const whole = [...rows, lastOfYear(work("2027-02-13"))];
  expect(posted(whole)).toMatchObject({ lastDay: "2027-02-13", isProvisional: false });
});

test("a 元旦 that begins on 31 December says its own year whole, not the year before", () => {
  const calendar = workingCalendar([lastOfYear(off("2026-12-31", "2027-01-02"))]);
  expect(calendar.isKnown(day("2027-06-01"))).toBe(true);
  expect(calendar.isKnown(day("2026-06-01"))).toBe(false);
});

test("the year is written where the period ends in another", () => {
  const rule = fiveDays("next");
  const period = publicityPeriod(day("2026-12-30"), rule, autumn);
  expect(publicitySentence(day("2026-12-30"), rule, period)).toContain("公示期至2027年1月6日止");
});

test("a reply due in working days passes over the holidays", () => {
  expect(addWorkingDays(autumn, day("2026-09-30"), 5)).toBe("2026-10-13");
  expect(workingDayFrom(autumn, day("2026-10-01"))).toBe("2026-10-08");
});

test("whatever the day, exactly the days asked for are worked between posting and end", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 1, max: 15 }),
      (shift, count) => {
        const postedOn = shiftDays(day("2026-01-01"), shift)!;
        const rule = { dayCount: count, unit: "workingDay", start: "next" } as const;
        const { lastDay } = publicityPeriod(postedOn, rule, autumn);
        let worked = 0;
        for (let at = shiftDays(postedOn, 1)!; at <= lastDay; at = shiftDays(at, 1)!)
          worked += Number(autumn.isWorkingDay(at));
        expect(worked).toBe(count);
        expect(autumn.isWorkingDay(lastDay)).toBe(true);
      },
    ),
  );
});
