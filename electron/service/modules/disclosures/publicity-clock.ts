import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import {
  publicityPeriod,
  type PublicityPeriod,
  type PublicityRule,
} from "#shared/modules/calendar/publicity-period.ts";
import { publicitySentence } from "#shared/modules/calendar/publicity-words.ts";
import type { WorkingCalendar } from "#shared/modules/calendar/working-calendar.ts";
import {
  disclosure,
  type DisclosureValues,
} from "#shared/modules/disclosures/disclosure.record.ts";

import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValues } from "#shared/records/field.ts";

/** Since when a notice hangs everywhere, and until when it has to. */
export interface NoticeOnWall {
  /** Of the place that came last: the period of all begins there. */
  readonly postedOn: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly isProvisional: boolean;
  readonly sentence: string;
}

type Notice = Pick<
  DisclosureValues,
  "postings" | "leastDays" | "dayUnit" | "startRule" | "confirmedEndOn"
>;

function lastPosted({ postings }: Notice): CalendarDate | null {
  const days = postings.flatMap(({ postedOn }) => (postedOn === null ? [] : [postedOn]));
  return (days.toSorted().at(-1) ?? null) as CalendarDate | null;
}

function ruleOf({ leastDays, dayUnit, startRule }: Notice): PublicityRule {
  return { dayCount: leastDays ?? 1, unit: dayUnit ?? "workingDay", start: startRule ?? "next" };
}

/**
 * What the clerk has confirmed goes before what was reckoned, unless a later posting has outrun it. Which
 * days were passed over is then the clerk's reckoning, not this one, and stays unsaid.
 */
function confirmed(
  period: PublicityPeriod,
  endOn: string | null,
  postedOn: CalendarDate,
): PublicityPeriod {
  if (endOn === null || endOn < postedOn) return period;
  if (endOn === period.lastDay && !period.isProvisional) return period;
  const lastDay = endOn as CalendarDate;
  return { lastDay, holidays: [], skipsWeekends: false, isProvisional: false };
}

/**
 * What a paper says of a notice's time on the wall: as posted, or before that as planned for the day the
 * notice bears; null for records of another type.
 */
export function publicityOf(
  type: RecordType,
  values: AnyValues,
  calendar: WorkingCalendar,
): NoticeOnWall | null {
  if (type !== disclosure) return null;
  const notice = disclosure.valuesOf(values);
  return reckoned(notice, lastPosted(notice) ?? (notice.madeOn as CalendarDate | null), calendar);
}

/** How long a notice hangs; null before it is posted or where no number of days is asked. */
export function noticeOnWall(notice: Notice, calendar: WorkingCalendar): NoticeOnWall | null {
  return reckoned(notice, lastPosted(notice), calendar);
}

function reckoned(
  notice: Notice,
  postedOn: CalendarDate | null,
  calendar: WorkingCalendar,
): NoticeOnWall | null {
  if (postedOn === null || notice.leastDays === null) return null;
  const rule = ruleOf(notice);
  const period = confirmed(
    publicityPeriod(postedOn, rule, calendar),
    notice.confirmedEndOn,
    postedOn,
  );
  const sentence = publicitySentence(postedOn, rule, period);
  return { postedOn, lastDay: period.lastDay, isProvisional: period.isProvisional, sentence };
}
