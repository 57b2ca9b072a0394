import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { addWorkingDays } from "#shared/modules/calendar/working-calendar.ts";
import {
  checkFigures,
  type Figure,
  type FigureFinding,
} from "#shared/modules/disclosures/check-figures.ts";
import { tableOf } from "#shared/modules/disclosures/disclosure-table.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import type { QueryContext } from "#service/core/handlers.ts";
import { workingCalendarOf } from "../calendar/index.ts";
import { ruleValueOn } from "../rules/index.ts";
import { closingOf, noticeBefore, requireNotice, type Notice } from "./disclosure-repository.ts";
import { noticeOnWall } from "./publicity-clock.ts";

const notHanging = { postedOn: null, lastDay: null, isProvisional: false, sentence: null };

function lastClosingOf(db: ReadableDatabase, { values }: Notice): number | null {
  return closingOf(noticeBefore(db, values.topic?.uid ?? "", values.period));
}

/** How the figures of a notice agree with each other and with the notice before. */
export function findingsOf(db: ReadableDatabase, notice: Notice): readonly FigureFinding[] {
  const { values } = notice;
  return checkFigures({
    checkKind: values.checkKind ?? "none",
    figures: values.figures as readonly Figure[],
    table: tableOf(values),
    mealCount: values.mealCount,
    lastClosing: lastClosingOf(db, notice),
  });
}

const usualReplyDays = 5;

function repliesOf(db: ReadableDatabase, { values }: Notice) {
  const calendar = workingCalendarOf(db);
  return values.opinions.flatMap(({ uid, receivedOn, repliedOn }) => {
    if (uid === null || receivedOn === null || repliedOn !== null) return [];
    const days = ruleValueOn(db, "objection-reply-days", receivedOn) ?? usualReplyDays;
    return [{ uid, dueOn: addWorkingDays(calendar, receivedOn as CalendarDate, days) }];
  });
}

/** The query `disclosures.state`. */
export function noticeState(
  { db, viewer }: QueryContext,
  input: RouteInput<"disclosures.state">,
): RouteOutput<"disclosures.state"> {
  const notice = requireNotice(db, input.uid);
  const wall = noticeOnWall(notice.values, workingCalendarOf(db));
  return {
    ...(wall ?? notHanging),
    lastClosing: lastClosingOf(db, notice),
    findings: [...findingsOf(db, notice)],
    replies: viewer.maySeeSensitive ? repliesOf(db, notice) : [],
  };
}
