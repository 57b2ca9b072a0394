import type { CalendarDate } from "#shared/kernel/calendar-date.ts";

/** One square of a month sheet. */
export interface MonthDay {
  readonly day: CalendarDate;
  readonly number: number;
  readonly isInMonth: boolean;
}

const dayMs = 86_400_000;

/** Six weeks from the Monday on or before the first of `month` (`YYYY-MM`). */
export function monthDays(month: string): MonthDay[] {
  const first = Date.parse(`${month}-01T00:00:00Z`);
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * dayMs;
  return Array.from({ length: 42 }, (_, index) => {
    const day = new Date(monday + index * dayMs).toISOString().slice(0, 10);
    return {
      day: day as CalendarDate,
      number: Number(day.slice(8)),
      isInMonth: day.startsWith(month),
    };
  });
}

/** `YYYY-MM` moved by some months. */
export function shiftMonth(month: string, by: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}
