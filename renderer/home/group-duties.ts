import { isCalendarDate, shiftDays } from "#shared/kernel/calendar-date.ts";
import type { HomeDuty } from "#shared/modules/home/home-contract.ts";

/** 已逾期, 本周 and 本月 stand open; what is later or has no day is folded. */
export const dutySections = ["已逾期", "本周", "本月", "以后和无期限"] as const;

export type DutySection = (typeof dutySections)[number];

export interface DutyGroup {
  readonly section: DutySection;
  readonly duties: readonly HomeDuty[];
}

function sundayOf(today: string): string {
  if (!isCalendarDate(today)) return today;
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return shiftDays(today, (7 - weekday) % 7) ?? today;
}

function sectionOf({ dueOn }: HomeDuty, today: string, sunday: string): DutySection {
  if (dueOn === null) return "以后和无期限";
  if (dueOn < today) return "已逾期";
  if (dueOn <= sunday) return "本周";
  return dueOn.slice(0, 7) === today.slice(0, 7) ? "本月" : "以后和无期限";
}

/** Duties by when they should be done, a week ending on Sunday; empty groups are dropped. */
export function groupDuties(duties: readonly HomeDuty[], today: string): readonly DutyGroup[] {
  const sunday = sundayOf(today);
  return dutySections
    .map((section) => ({
      section,
      duties: duties.filter((duty) => sectionOf(duty, today, sunday) === section),
    }))
    .filter((group) => group.duties.length > 0);
}
