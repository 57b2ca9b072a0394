import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import {
  publicityPeriod,
  type PublicityPeriod,
  type PublicityRule,
} from "#shared/modules/calendar/publicity-period.ts";
import { publicitySentence } from "#shared/modules/calendar/publicity-words.ts";
import type { WorkingCalendar } from "#shared/modules/calendar/working-calendar.ts";
import type { DisclosureValues } from "#shared/modules/disclosures/disclosure.record.ts";

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

/** What the clerk has confirmed goes before what was reckoned. */
function confirmed(period: PublicityPeriod, endOn: string | null): PublicityPeriod {
  return endOn === null
    ? period
    : { ...period, lastDay: endOn as CalendarDate, isProvisional: false };
}

/** How long a notice hangs; null before it is posted or where no number of days is asked. */
export function noticeOnWall(notice: Notice, calendar: WorkingCalendar): NoticeOnWall | null {
  const postedOn = lastPosted(notice);
  if (postedOn === null || notice.leastDays === null) return null;
  const rule = ruleOf(notice);
  const period = confirmed(publicityPeriod(postedOn, rule, calendar), notice.confirmedEndOn);
  const sentence = publicitySentence(postedOn, rule, period);
  return { postedOn, lastDay: period.lastDay, isProvisional: period.isProvisional, sentence };
}
