import { shiftDays, type CalendarDate } from "../../kernel/calendar-date.ts";
import type { PeriodUnit } from "../../kernel/period.ts";

/** Days of one period of a duty. */
export interface DutyWindow {
  /** `2026-03`, `2026-Q1` or `2026`. */
  readonly period: string;
  /** First and last month of the year that the period covers, 1 to 12. */
  readonly months: readonly [first: number, last: number];
  readonly endsOn: CalendarDate;
  readonly opensOn: CalendarDate;
  /** The last day on which it may still be done. */
  readonly dueOn: CalendarDate;
}

const lengths: Readonly<Record<PeriodUnit, number>> = { month: 1, quarter: 3, year: 12 };

function firstOf(year: number, month: number): CalendarDate {
  const [y, m] = [year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1];
  return `${y}-${String(m).padStart(2, "0")}-01` as CalendarDate;
}

function lastOf(year: number, month: number): CalendarDate {
  const next = firstOf(year, month + 1);
  return shiftDays(next, -1) ?? next;
}

function nameOf(year: number, unit: PeriodUnit, at: number): string {
  if (unit === "year") return String(year);
  return unit === "quarter" ? `${year}-Q${at + 1}` : `${year}-${String(at + 1).padStart(2, "0")}`;
}

export interface WindowRule {
  readonly unit: PeriodUnit;
  /** Counted from 1 within the period; null where it may be done from the first day. */
  readonly opensMonth: number | null;
  readonly graceMonths: number | null;
}

/** The periods of a calendar year (支部工作条例第十一至十八条 count by 归属期), each with its window. */
export function dutyWindows(year: number, rule: WindowRule): readonly DutyWindow[] {
  const length = lengths[rule.unit];
  const offset = Math.min(rule.opensMonth ?? 1, length) - 1;
  return Array.from({ length: 12 / length }, (_, at) => {
    const [first, last] = [at * length + 1, (at + 1) * length];
    return {
      period: nameOf(year, rule.unit, at),
      months: [first, last],
      endsOn: lastOf(year, last),
      opensOn: firstOf(year, first + offset),
      dueOn: lastOf(year, last + (rule.graceMonths ?? 0)),
    };
  });
}

/** Whether a 归属期 of any unit falls into a period: `2026-03` into `2026-Q1` and `2026`. */
export function isWithinPeriod(part: string, period: string): boolean {
  if (part === period) return true;
  if (!period.includes("-")) return part.startsWith(`${period}-`);
  const month = /^(\d{4})-(\d{2})$/.exec(part);
  return month !== null && `${month[1]}-Q${Math.ceil(Number(month[2]) / 3)}` === period;
}
