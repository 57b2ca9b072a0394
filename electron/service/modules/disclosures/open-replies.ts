import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { addWorkingDays } from "#shared/modules/calendar/working-calendar.ts";
import type { DisclosureValues } from "#shared/modules/disclosures/disclosure.record.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { workingCalendarOf } from "../calendar/index.ts";
import { ruleValueOn } from "../rules/index.ts";

const usualReplyDays = 5;

/** Opinions without a reply, each with the day by which the rule of its receipt asks for one. */
export function openReplies(
  db: ReadableDatabase,
  { opinions }: Pick<DisclosureValues, "opinions">,
): readonly { readonly uid: string; readonly dueOn: CalendarDate }[] {
  const calendar = workingCalendarOf(db);
  return opinions.flatMap(({ uid, receivedOn, repliedOn }) => {
    if (uid === null || receivedOn === null || repliedOn !== null) return [];
    const days = ruleValueOn(db, "objection-reply-days", receivedOn) ?? usualReplyDays;
    return [{ uid, dueOn: addWorkingDays(calendar, receivedOn as CalendarDate, days) }];
  });
}
