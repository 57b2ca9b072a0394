import {
  formatChineseDate,
  isCalendarDate,
  type CalendarDate,
} from "../../kernel/calendar-date.ts";
import type { DocumentContext, DocumentGap } from "./document-maker.ts";
import type { DocumentOptions } from "./document-options.ts";

/** First and last day of what a paper holds, both included. */
export interface PaperSpan {
  readonly fromOn: string;
  readonly untilOn: string;
}

/** The days asked for; nothing lies between them where none are. */
export function spanOf({ fromOn, untilOn }: DocumentOptions): PaperSpan {
  return { fromOn: fromOn ?? "9999-12-31", untilOn: untilOn ?? "0001-01-01" };
}

/** The year of today, which most papers of a period are made for. */
export function yearOfToday({ today }: { readonly today: CalendarDate }): DocumentOptions {
  const year = today.slice(0, 4);
  return { fromOn: `${year}-01-01`, untilOn: `${year}-12-31` };
}

function words(day: string): string {
  return isCalendarDate(day) ? formatChineseDate(day) : "—";
}

/** 2026年 for a whole year, else 2026年1月1日至2026年6月30日. */
export function spanWords(options: DocumentOptions): string {
  const { fromOn, untilOn } = spanOf(options);
  const year = fromOn.slice(0, 4);
  const isYear = fromOn === `${year}-01-01` && untilOn === `${year}-12-31`;
  return isYear ? `${year}年` : `${words(fromOn)}至${words(untilOn)}`;
}

/** Days the wrong way round, else the gap for there being nothing between them. */
export function spanGaps(
  options: DocumentOptions,
  isEmpty: boolean,
  nothing: string,
): readonly DocumentGap[] {
  const { fromOn = "", untilOn = "" } = options;
  if (fromOn > untilOn) return [{ field: "options.fromOn", message: "起始日期晚于截止日期" }];
  return isEmpty ? [{ field: "options.fromOn", message: nothing }] : [];
}

/** The year a paper is of; this one where none is asked for. */
export function yearOf({ options, today }: Pick<DocumentContext, "options" | "today">): number {
  return options.year ?? Number(today.slice(0, 4));
}
