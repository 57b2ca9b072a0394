import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import {
  nextStepOf,
  type NextStep,
  type NoticeFacts,
} from "#shared/modules/disclosures/next-step.ts";
import { dueDayOf } from "#shared/modules/disclosures/due-day.ts";
import { duePeriod } from "#shared/modules/disclosures/due-period.ts";
import { isTakenDown } from "#shared/modules/disclosures/is-taken-down.ts";
import type { DisclosureTopicValues } from "#shared/modules/disclosures/disclosure-topic.record.ts";
import type { MonthRow } from "#shared/modules/disclosures/disclosures-contract.ts";
import type { WorkingCalendar } from "#shared/modules/calendar/working-calendar.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import type { QueryContext } from "#service/core/handlers.ts";
import type { Viewer } from "#service/core/viewer.ts";
import { sql } from "#service/core/database/sql.ts";
import { workingCalendarOf } from "../calendar/index.ts";
import { allTopics, noticesOfMonth, papersOf, type Notice } from "./disclosure-repository.ts";
import { findingsOf } from "./notice-state.ts";
import { noticeOnWall } from "./publicity-clock.ts";

interface Reading {
  readonly db: ReadableDatabase;
  readonly calendar: WorkingCalendar;
  readonly today: CalendarDate;
  readonly viewer: Viewer;
}

type Topic = { readonly uid: string; readonly values: DisclosureTopicValues };

function isChecked(reading: Reading, notice: Notice): boolean {
  const findings = findingsOf(reading.db, notice);
  const reason = notice.values.differenceReason?.trim() ?? "";
  return findings.every(({ kind }) => kind === "equal" || (kind === "difference" && reason !== ""));
}

type Papers = ReturnType<typeof papersOf>;

function stepsOf(reading: Reading, notice: Notice, papers: Papers) {
  const { values } = notice;
  const isFilled = values.lines.length > 0 || (values.content ?? "") !== "";
  return {
    isFilled,
    isChecked: isFilled && isChecked(reading, notice),
    isApproved: values.approvedOn !== null,
    isPrinted: papers.has("disclosure-notice") || papers.has("disclosure-notice-wide"),
    isPosted: values.postings.length > 0,
    isTakenDown: isTakenDown(values.postings),
  };
}

type Steps = ReturnType<typeof stepsOf>;

function nextOf(
  { values, record }: Notice,
  papers: Papers,
  steps: Steps,
  facts: Pick<NoticeFacts, "mayComeDown" | "openOpinionCount">,
): NextStep | null {
  return nextStepOf({
    ...steps,
    ...facts,
    kind: values.kind ?? "open",
    isWithheld: values.withheldReason !== null,
    hasApprovalForm: papers.has("disclosure-approval"),
    isFinal: record.finalizedAt !== null,
    hasOutcome: (values.outcome?.trim() ?? "") !== "",
    hasRegister: papers.has("disclosure-register"),
  });
}

function placesOf({ values }: Notice): string[] {
  return [...new Set(values.postings.flatMap(({ place }) => (place === null ? [] : [place])))];
}

/** Opinions are a sensitive field: whoever may not see them isn't told how many wait. */
function openCount({ viewer }: Reading, { values }: Notice): number | null {
  if (!viewer.maySeeSensitive) return null;
  return values.opinions.filter(({ repliedOn }) => repliedOn === null).length;
}

const notHanging = { postedOn: null, lastDay: null, isProvisional: false };

function shownNotice(reading: Reading, notice: Notice): MonthRow["notice"] {
  const { values, record } = notice;
  const wall = noticeOnWall(values, reading.calendar);
  const { lastDay, isProvisional, postedOn } = wall ?? notHanging;
  const papers = papersOf(reading.db, record.uid);
  const steps = stepsOf(reading, notice, papers);
  const mayComeDown = lastDay === null || lastDay <= reading.today;
  const openOpinionCount = openCount(reading, notice);
  return {
    uid: record.uid,
    revision: record.revision,
    title: record.title,
    steps,
    postedOn: postedOn ?? values.postings[0]?.postedOn ?? null,
    places: placesOf(notice),
    ...{ lastDay, isProvisional, openOpinionCount },
    withheldReason: values.withheldReason,
    columnCount: values.columns.length,
    next: nextOf(notice, papers, steps, { mayComeDown, openOpinionCount }),
  };
}

function rowOf(
  reading: Reading,
  topic: Topic,
  month: string,
  period: string | null,
  notice: Notice | null,
): MonthRow {
  return {
    topicUid: topic.uid,
    topicName: topic.values.name ?? "",
    kind: notice?.values.kind ?? topic.values.kind ?? "open",
    period,
    dueOn:
      notice === null || notice.values.postings.length === 0 ? dueDayOf(topic.values, month) : null,
    notice: notice && shownNotice(reading, notice),
  };
}

function rowsOfTopic(
  reading: Reading,
  topic: Topic,
  month: string,
  notices: readonly Notice[],
): readonly MonthRow[] {
  const own = notices.filter(({ values }) => values.topic?.uid === topic.uid);
  const rows = own.map((notice) => rowOf(reading, topic, month, notice.values.period, notice));
  const period = topic.values.isOff ? null : duePeriod(topic.values.cycle ?? "asNeeded", month);
  const isThere = period === null || own.some(({ values }) => values.period === period);
  return isThere ? rows : [rowOf(reading, topic, month, period, null), ...rows];
}

const placeCount = 6;

/** Places of the newest postings, each once. */
function usualPlaces(db: ReadableDatabase): string[] {
  return db
    .all<{ place: string }>(
      sql`SELECT place FROM disclosure_posting GROUP BY place ORDER BY max(posted_on) DESC LIMIT ${placeCount}`,
    )
    .map(({ place }) => place);
}

/** The query `disclosures.month`. */
export function monthOfNotices(
  { db, clock, viewer }: QueryContext,
  { month }: RouteInput<"disclosures.month">,
): RouteOutput<"disclosures.month"> {
  const reading = { db, calendar: workingCalendarOf(db), today: clock.today(), viewer };
  const topics = allTopics(db);
  const periods = topics.flatMap(({ values }) => {
    const period = duePeriod(values.cycle ?? "asNeeded", month);
    return period === null ? [] : [period];
  });
  const notices = noticesOfMonth(db, month, periods);
  return {
    rows: topics.flatMap((topic) => rowsOfTopic(reading, topic, month, notices)),
    usualPlaces: usualPlaces(db),
  };
}
