import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { dueDayOf } from "#shared/modules/disclosures/due-day.ts";
import { duePeriod } from "#shared/modules/disclosures/due-period.ts";
import { isTakenDown } from "#shared/modules/disclosures/is-taken-down.ts";
import type { MechanismCount } from "#shared/modules/home/duty.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { workingCalendarOf } from "../calendar/index.ts";
import { allTopics, postedNotices } from "./disclosure-repository.ts";
import { isSettled } from "./posting-duties.ts";
import { noticeOnWall } from "./publicity-clock.ts";

/** Whether each topic that the branch has checked, and that falls due in the month since `since`, was posted. */
function postings(db: ReadableDatabase, month: string, since: CalendarDate): readonly boolean[] {
  return allTopics(db).flatMap(({ uid, values }) => {
    const period = values.isOff ? null : duePeriod(values.cycle ?? "asNeeded", month);
    const dueOn = dueDayOf(values, month);
    if (period === null || dueOn === null) return [];
    const isDone = isSettled(db, uid, month, period);
    return isDone || dueOn >= since ? [isDone] : [];
  });
}

/** Whether each notice whose last day lies in the month was taken down. */
function takeDowns(db: ReadableDatabase, month: string): readonly boolean[] {
  const calendar = workingCalendarOf(db);
  return postedNotices(db, month).flatMap(({ values }) =>
    noticeOnWall(values, calendar)?.lastDay.slice(0, 7) === month
      ? [isTakenDown(values.postings)]
      : [],
  );
}

/** 四公开 of a month (`YYYY-MM`): postings on days the branch has checked, and notices to be taken down. */
export function disclosureCounts(
  db: ReadableDatabase,
  month: string,
  since: CalendarDate,
): readonly MechanismCount[] {
  const all = [...postings(db, month, since), ...takeDowns(db, month)];
  return [{ mechanism: "care", due: all.length, done: all.filter((isDone) => isDone).length }];
}
