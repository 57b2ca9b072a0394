import { formatChineseDate, isCalendarDate } from "../../../kernel/calendar-date.ts";
import type { PersonSnapshot } from "../../../records/field.ts";
import { orBlank, visibleBlank } from "../document-wording.ts";

/** 2026-03-05 as 2026年3月5日; a blank where there is no day. */
export function printedDate(day: string | null): string {
  return day !== null && isCalendarDate(day) ? formatChineseDate(day) : visibleBlank;
}

function printedTime(time: string | null): string {
  return time === null || time === "" ? visibleBlank : time;
}

interface Times {
  readonly startTime: string | null;
  readonly endTime: string | null;
}

/** An end before the start is one of the next day. */
export function endsNextDay({ startTime, endTime }: Times): boolean {
  return startTime !== null && endTime !== null && endTime < startTime;
}

/** The end, with its day where that is not the start's. */
export function printedEnd(times: Times): string {
  return `${endsNextDay(times) ? "次日" : ""}${printedTime(times.endTime)}`;
}

/** 15:00—16:20, 22:30—次日00:20, or one blank where neither is known. */
export function printedSpan(times: Times): string {
  if (times.startTime === null && times.endTime === null) return visibleBlank;
  return `${printedTime(times.startTime)}—${printedEnd(times)}`;
}

/** The start alone, as it is announced. */
export function printedStart({ startTime }: Times): string {
  return printedTime(startTime);
}

/** Outsiders are named with their unit, roster people by name alone. */
export function printedPerson(person: PersonSnapshot | null): string {
  if (person === null) return visibleBlank;
  const unit = person.uid === null ? (person.unit?.trim() ?? "") : "";
  return unit === "" ? orBlank(person.name) : `${orBlank(person.name)}（${unit}）`;
}

const weekdays = "日一二三四五六";

/** 星期五 of a day; nothing where there is no day. */
export function weekdayOf(day: string | null): string {
  if (day === null || !isCalendarDate(day)) return "";
  return `星期${weekdays.charAt(new Date(`${day}T00:00:00Z`).getUTCDay())}`;
}
