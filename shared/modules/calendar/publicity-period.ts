import { shiftDays, type CalendarDate } from "../../kernel/calendar-date.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/** 自张贴次日起算，或自张贴当日起算。 */
export const startRules = { next: "自张贴次日起算", same: "自张贴当日起算" } as const;

/** How the days of a notice on the wall are counted. */
export interface PublicityRule {
  readonly dayCount: number;
  readonly unit: "workingDay" | "day";
  readonly start: keyof typeof startRules;
}

/** Days in a row, both ends included. */
export interface DayRange {
  readonly fromOn: CalendarDate;
  readonly untilOn: CalendarDate;
}

/** What a posting comes to. */
export interface PublicityPeriod {
  readonly lastDay: CalendarDate;
  /** Stretches that the yearly notice gives off and that were not counted. */
  readonly holidays: readonly DayRange[];
  /** Whether plain weekends were passed over as well. */
  readonly skipsWeekends: boolean;
  /** 暂算: a year is touched whose notice is not known. */
  readonly isProvisional: boolean;
}

interface Walk {
  readonly counted: readonly CalendarDate[];
  readonly skipped: readonly CalendarDate[];
}

function walk(postedOn: CalendarDate, rule: PublicityRule, calendar: WorkingCalendar): Walk {
  const counted: CalendarDate[] = [];
  const skipped: CalendarDate[] = [];
  let day = rule.start === "same" ? postedOn : shiftDays(postedOn, 1);
  while (day !== null && counted.length < rule.dayCount) {
    const counts = rule.unit === "day" || calendar.isWorkingDay(day);
    (counts ? counted : skipped).push(day);
    day = shiftDays(day, 1);
  }
  return { counted, skipped };
}

function rangesOf(days: readonly CalendarDate[]): readonly DayRange[] {
  const ranges: DayRange[] = [];
  for (const day of days) {
    const last = ranges.at(-1);
    if (last && shiftDays(last.untilOn, 1) === day)
      ranges[ranges.length - 1] = { ...last, untilOn: day };
    else ranges.push({ fromOn: day, untilOn: day });
  }
  return ranges;
}

/**
 * How long a notice posted on a day hangs at least. In a year whose notice of holidays is not known whole
 * what is known of it is passed over, and the period says that it is provisional.
 */
export function publicityPeriod(
  postedOn: CalendarDate,
  rule: PublicityRule,
  calendar: WorkingCalendar,
): PublicityPeriod {
  const { counted, skipped } = walk(postedOn, rule, calendar);
  const lastDay = counted.at(-1) ?? postedOn;
  const holidays = skipped.filter((day) => calendar.isHoliday(day));
  return {
    lastDay,
    holidays: rangesOf(holidays),
    skipsWeekends: holidays.length < skipped.length,
    isProvisional:
      rule.unit === "workingDay" && ![postedOn, lastDay].every((day) => calendar.isKnown(day)),
  };
}
