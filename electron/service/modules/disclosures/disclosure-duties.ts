import { shiftDays, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import { disclosureKinds } from "#shared/modules/disclosures/disclosure-words.ts";
import type { Duty } from "#shared/modules/home/duty.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import type { Viewer } from "#service/core/viewer.ts";
import { workingCalendarOf } from "../calendar/index.ts";
import { hangingNotices, type Notice } from "./disclosure-repository.ts";
import { postingDuties } from "./posting-duties.ts";
import { replyDuties } from "./reply-duties.ts";
import { noticeOnWall, type NoticeOnWall } from "./publicity-clock.ts";

/** How long before its last day a notice is spoken of. */
const aheadDays = 7;

function takeDownDuty(
  { record, values }: Notice,
  { lastDay, isProvisional }: NoticeOnWall,
  today: CalendarDate,
): Duty[] {
  if (lastDay > (shiftDays(today, aheadDays) ?? today)) return [];
  const kind = disclosureKinds[values.kind ?? "open"];
  const when = endWords(kind, lastDay, today) + (isProvisional ? "（暂算）" : "");
  return [
    {
      kind: "disclosure.takeDown",
      mechanism: "care",
      dueOn: lastDay,
      sentence: `“${record.title}”${when}`,
      record: { recordType: "disclosure", uid: record.uid },
      actions: [{ label: "登记撤下", path: `/disclosures/month?take-down=${record.uid}` }],
    },
  ];
}

function endWords(kind: string, lastDay: CalendarDate, today: CalendarDate): string {
  if (lastDay < today) return `${kind}已期满，还未登记撤下`;
  if (lastDay === today) return "今日期满";
  return `${kind}期至${Number(lastDay.slice(5, 7))}月${Number(lastDay.slice(8, 10))}日`;
}

/** Notices whose time on the wall is over or nearly so. */
function takeDownDuties(db: ReadableDatabase, today: CalendarDate): readonly Duty[] {
  const calendar = workingCalendarOf(db);
  return hangingNotices(db).flatMap((notice) => {
    const wall = noticeOnWall(notice.values, calendar);
    return wall ? takeDownDuty(notice, wall, today) : [];
  });
}

/** What should be posted or taken down by now, and answered for whoever may see what was said. */
export function disclosureOpenEnds(
  db: ReadableDatabase,
  today: CalendarDate,
  viewer: Pick<Viewer, "maySeeSensitive">,
): readonly Duty[] {
  const duties = disclosureDuties(db, today, viewer);
  return duties.filter(({ dueOn }) => dueOn !== null && dueOn <= today);
}

/** What is to be posted or taken down, and answered for whoever may see what was said. */
export function disclosureDuties(
  db: ReadableDatabase,
  today: CalendarDate,
  viewer: Pick<Viewer, "maySeeSensitive">,
): readonly Duty[] {
  const replies = viewer.maySeeSensitive ? replyDuties(db, today) : [];
  return [...takeDownDuties(db, today), ...replies, ...postingDuties(db, today)];
}
