import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { formatPeriod } from "#shared/kernel/period.ts";
import { dueDayOf } from "#shared/modules/disclosures/due-day.ts";
import { duePeriod } from "#shared/modules/disclosures/due-period.ts";
import { disclosureKinds } from "#shared/modules/disclosures/disclosure-words.ts";
import type { Duty } from "#shared/modules/home/duty.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { allTopics, noticesOfMonth } from "./disclosure-repository.ts";

/** Whether a topic's notice of that period hangs or hung, or the reason why not is written. */
export function isSettled(
  db: ReadableDatabase,
  topicUid: string,
  month: string,
  period: string,
): boolean {
  return noticesOfMonth(db, month, [period]).some(
    ({ values }) =>
      values.topic?.uid === topicUid &&
      values.period === period &&
      (values.postings.length > 0 || values.withheldReason !== null),
  );
}

/** Topics whose day of this month is over without a posting; only days that the branch has checked count. */
export function postingDuties(db: ReadableDatabase, today: CalendarDate): readonly Duty[] {
  const month = today.slice(0, 7);
  return allTopics(db).flatMap(({ uid, values }): Duty[] => {
    const period = values.isOff ? null : duePeriod(values.cycle ?? "asNeeded", month);
    const dueOn = dueDayOf(values, month);
    if (period === null || dueOn === null || dueOn >= today) return [];
    if (isSettled(db, uid, month, period)) return [];
    const name = `${formatPeriod(period)}${values.name ?? ""}${disclosureKinds[values.kind ?? "open"]}`;
    return [
      {
        kind: "disclosure.post",
        mechanism: "care",
        dueOn,
        sentence: `“${name}”还没有登记张贴`,
        actions: [{ label: "办理", path: "/disclosures/month" }],
      },
    ];
  });
}
