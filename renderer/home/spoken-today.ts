import { formatChineseDate, isCalendarDate } from "#shared/kernel/calendar-date.ts";

const weekdays = ["日", "一", "二", "三", "四", "五", "六"];

/** 2026-03-05 as 2026年3月5日 星期四. */
export function spokenToday(today: string): string {
  if (!isCalendarDate(today)) return today;
  const weekday = weekdays[new Date(`${today}T00:00:00Z`).getUTCDay()];
  return `${formatChineseDate(today)} 星期${weekday}`;
}
