import { shiftDays, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import { disclosureKinds } from "#shared/modules/disclosures/disclosure-words.ts";
import type { Duty } from "#shared/modules/home/duty.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { workingCalendarOf } from "../calendar/index.ts";
import { hangingNotices, type Notice } from "./disclosure-repository.ts";
import { noticeOnWall } from "./publicity-clock.ts";

/** How long before its last day a notice is spoken of. */
const aheadDays = 7;

function takeDownDuty(
  { record, values }: Notice,
  lastDay: CalendarDate,
  today: CalendarDate,
): Duty[] {
  if (lastDay > (shiftDays(today, aheadDays) ?? today)) return [];
  const kind = disclosureKinds[values.kind ?? "open"];
  const when =
    lastDay < today ? `${kind}已期满，还未登记撤下` : `${kind}期至${words(lastDay, today)}`;
  return [
    {
      kind: "disclosure.takeDown",
      mechanism: "care",
      dueOn: lastDay,
      sentence: `“${record.title}”${when}`,
      actions: [{ label: "登记撤下", path: `/disclosures/month?take-down=${record.uid}` }],
    },
  ];
}

function words(day: CalendarDate, today: CalendarDate): string {
  return day === today ? "今日" : `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;
}

/** Notices whose time on the wall is over or nearly so. */
export function disclosureDuties(db: ReadableDatabase, today: CalendarDate): readonly Duty[] {
  const calendar = workingCalendarOf(db);
  return hangingNotices(db).flatMap((notice) => {
    const wall = noticeOnWall(notice.values, calendar);
    return wall ? takeDownDuty(notice, wall.lastDay, today) : [];
  });
}
