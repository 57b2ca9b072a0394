import { shiftDays, type CalendarDate } from "../../kernel/calendar-date.ts";

/** One stretch of the yearly notice: days off, or days worked in their place. */
export interface HolidayStretch {
  readonly kind: "off" | "work";
  readonly fromOn: CalendarDate;
  /** Null where it is one day. */
  readonly untilOn: CalendarDate | null;
  /** Says that its year's notice is here whole: one such stretch a year is enough. */
  readonly isComplete: boolean;
}

/** Which days are worked, as far as the notices of the years are known. */
export interface WorkingCalendar {
  isWorkingDay(day: CalendarDate): boolean;
  /** Whether the notice gives this day off; a plain weekend is not one. */
  isHoliday(day: CalendarDate): boolean;
  /** Whether the notice of the day's year is known whole; otherwise its working days are provisional. */
  isKnown(day: CalendarDate): boolean;
}

function isWeekend(day: CalendarDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** The calendar of the notices given: weekends are off, unless a notice says otherwise. */
export function workingCalendar(stretches: readonly HolidayStretch[]): WorkingCalendar {
  const kindOf = (day: CalendarDate) =>
    stretches.findLast(({ fromOn, untilOn }) => fromOn <= day && day <= (untilOn ?? fromOn))?.kind;
  // 元旦 may begin on 31 December: the day a stretch ends on names the year of its notice.
  const years = new Set(
    stretches
      .filter(({ isComplete }) => isComplete)
      .map(({ fromOn, untilOn }) => (untilOn ?? fromOn).slice(0, 4)),
  );
  return {
    isWorkingDay: (day) => {
      const kind = kindOf(day);
      return kind === undefined ? !isWeekend(day) : kind === "work";
    },
    isHoliday: (day) => kindOf(day) === "off",
    isKnown: (day) => years.has(day.slice(0, 4)),
  };
}

/** The day itself where it is worked, else the next one that is; the day itself where none follows. */
export function workingDayFrom(calendar: WorkingCalendar, day: CalendarDate): CalendarDate {
  let at: CalendarDate | null = day;
  while (at !== null && !calendar.isWorkingDay(at)) at = shiftDays(at, 1);
  return at ?? day;
}

/** The day so many working days later, not counting the day itself. */
export function addWorkingDays(
  calendar: WorkingCalendar,
  day: CalendarDate,
  count: number,
): CalendarDate {
  let at = day;
  for (let left = count; left > 0; left -= 1) at = workingDayFrom(calendar, shiftDays(at, 1) ?? at);
  return at;
}
