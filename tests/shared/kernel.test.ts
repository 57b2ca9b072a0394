import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  calendarDateAt,
  formatChineseDate,
  isCalendarDate,
  parseTypedDate,
  type CalendarDate,
} from "#shared/kernel/calendar-date.ts";
import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import { cleanText } from "#shared/kernel/clean-text.ts";
import { parseTypedTime } from "#shared/kernel/clock-time.ts";
import { formatMoney, parseTypedMoney } from "#shared/kernel/money.ts";
import { formatPeriod, isPeriod, parseTypedPeriod, periodOf } from "#shared/kernel/period.ts";

const today = "2026-11-22" as CalendarDate;
const days = fc
  .date({
    min: new Date("1900-01-01T00:00:00Z"),
    max: new Date("2199-12-31T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10) as CalendarDate);

describe("days", () => {
  test.each([
    ["20261122", "2026-11-22"],
    ["2026.1.2", "2026-01-02"],
    ["2026年3月5日", "2026-03-05"],
    ["２０２６－０３－０５", "2026-03-05"],
    ["2024-2-29", "2024-02-29"],
    ["11.22", "2026-11-22"],
    ["0305", "2026-03-05"],
    ["昨天", "2026-11-21"],
    ["后天", "2026-11-24"],
  ])("%s typed is %s", (typed, day) => {
    expect(parseTypedDate(typed, today)).toBe(day);
  });

  test.each([
    "2026-02-29",
    "2100-02-29",
    "2026-13-01",
    "2026-00-10",
    "1899-12-31",
    "2200-01-01",
    "20261131",
    "2026-11",
    "昨",
    "",
    "1985.06",
  ])("%s typed is no day", (typed) => {
    expect(parseTypedDate(typed, today)).toBeNull();
  });

  test("every day comes back from each way it is written", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(isCalendarDate(day)).toBe(true);
        for (const written of [
          day,
          formatChineseDate(day),
          day.replaceAll("-", ""),
          day.replaceAll("-", "."),
        ])
          expect(parseTypedDate(written, today)).toBe(day);
        expect(calendarDateAt(Date.parse(`${day}T12:00:00+08:00`))).toBe(day);
      }),
    );
  });
});

describe("times, money and periods", () => {
  test.each([
    ["15:00", "15:00"],
    ["9：05", "09:05"],
    ["1530", "15:30"],
    ["930", "09:30"],
    ["15点", "15:00"],
    ["15时30分", "15:30"],
    ["24:00", null],
    ["12:60", null],
    ["下午", null],
  ])("%s typed is %s", (typed, time) => {
    expect(parseTypedTime(typed)).toBe(time);
  });

  test.each([
    ["12", 1200],
    ["12.5", 1250],
    ["￥1,234.56", 123_456],
    ["-0.07元", -7],
    ["12.345", null],
    ["十元", null],
    ["99999999999999", null],
  ])("%s yuan is %s", (typed, fen) => {
    expect(parseTypedMoney(typed)).toBe(fen);
  });

  test("every amount comes back as it was shown, to the 分", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), (fen) => {
        expect(parseTypedMoney(formatMoney(fen))).toBe(fen);
      }),
    );
  });

  test("the period of any day, shown, is read back as the same period", () => {
    fc.assert(
      fc.property(days, fc.constantFrom("year", "quarter", "month"), (day, unit) => {
        const period = periodOf(day, unit);
        expect(isPeriod(period)).toBe(true);
        expect(parseTypedPeriod(formatPeriod(period))).toBe(period);
        expect(parseTypedPeriod(period)).toBe(period);
      }),
    );
  });
});

describe("text", () => {
  test("cleaned text is what XML and SQLite can carry, and cleaning it again changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const clean = cleanText(text);
        expect(Buffer.from(clean, "utf8").toString("utf8")).toBe(clean);
        expect(clean).not.toMatch(/[\u0000-\u0008\u000B\u000C\r\u000E-\u001F\uFFFE\uFFFF]/);
        expect(cleanText(clean)).toBe(clean);
      }),
      { numRuns: 1000 },
    );
  });

  test("equal values have one canonical text whatever order their keys came in", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });
});
