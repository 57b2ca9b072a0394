import type { CalendarDate } from "../../kernel/calendar-date.ts";
import { kindFacts, type PartKind } from "./part-kinds.ts";

/** 组织生活会 and 民主评议 held in the first quarter are last year's, which their notice asks for. */
function yearOf(kind: PartKind, day: CalendarDate): number {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return kindFacts[kind].period === "year" && month <= 3 ? year - 1 : year;
}

/** The title a part would have: 2026年第9次支委会, 第一党小组2026年第3次党小组会, 2026年9月主题党日. */
export function proposePartTitle(
  kind: PartKind,
  day: CalendarDate,
  number: number,
  groupName: string | null,
): string {
  const title = kindFacts[kind].title(yearOf(kind, day), Number(day.slice(5, 7)), number);
  return kind === "groupMeeting" && groupName !== null ? `${groupName}${title}` : title;
}

/** 归属期 a part would have; the clerk may change it, and it is shown. */
export function proposePeriod(kind: PartKind, day: CalendarDate): string {
  return kindFacts[kind].period === "year" ? String(yearOf(kind, day)) : day.slice(0, 7);
}

/** The title of a gathering of several parts: 2026年9月主题党日暨2026年第3次支部党员大会. */
export function gatheringTitle(partTitles: readonly string[]): string {
  return partTitles.filter((title) => title !== "").join("暨");
}
