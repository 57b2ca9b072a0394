import { calendarDateAt, type CalendarDate } from "#shared/kernel/calendar-date.ts";

/** The day in Asia/Shanghai now. */
export function today(): CalendarDate {
  return calendarDateAt(Date.now());
}
