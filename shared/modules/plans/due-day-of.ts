import { parseTypedDate, type CalendarDate } from "../../kernel/calendar-date.ts";

/** A time limit as plans word it, read as its last day. */
interface ReadDue {
  /** Null where the words name no single day, e.g. 每月, 全年. */
  readonly day: CalendarDate | null;
  /** Whether the day is all that the words say. */
  readonly isPlain: boolean;
}

/** Reads 6月30日前 and the like; a day without a year is one of the year that `inYear` lies in. */
export function dueDayOf(text: string, inYear: CalendarDate): ReadDue {
  const ending = text.replace(/(以前|之前|前|底前)$/, "");
  const day = parseTypedDate(ending, inYear);
  return { day, isPlain: ending === text };
}
