import { isCalendarDate, type CalendarDate } from "../../kernel/calendar-date.ts";
import type { DisclosureTopicValues } from "./disclosure-topic.record.ts";

function dayIn(month: string, number: number): CalendarDate | null {
  const day = `${month}-${String(number).padStart(2, "0")}`;
  if (isCalendarDate(day)) return day;
  return number > 1 ? dayIn(month, number - 1) : null;
}

/**
 * The day of a month (`YYYY-MM`) by which a topic is published, its last day where it has no such day; null
 * unless the branch has checked the topic: other days must colour nothing.
 */
export function dueDayOf(
  { dueDay, status }: Pick<DisclosureTopicValues, "dueDay" | "status">,
  month: string,
): CalendarDate | null {
  return dueDay === null || status !== "verified" ? null : dayIn(month, dueDay);
}
