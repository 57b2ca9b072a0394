import { AppError } from "#shared/kernel/app-error.ts";
import { figureAmount, type Figure } from "#shared/modules/disclosures/check-figures.ts";
import { tableOf } from "#shared/modules/disclosures/disclosure-table.ts";
import {
  disclosureTopic,
  type DisclosureTopicValues,
} from "#shared/modules/disclosures/disclosure-topic.record.ts";
import {
  disclosure,
  type DisclosureValues,
} from "#shared/modules/disclosures/disclosure.record.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import { eachRecord, readAllRecords, type StoredRecord } from "#service/records/record-reader.ts";
import { requireRecord } from "#service/records/record-service.ts";

/** A record with its values as its type names them. */
export interface Notice {
  readonly record: StoredRecord;
  readonly values: DisclosureValues & { readonly period: string | null };
}

/** A record of a notice with its values as the type names them. */
export function toNotice(record: StoredRecord): Notice {
  const period = typeof record.values["period"] === "string" ? record.values["period"] : null;
  return { record, values: { ...disclosure.valuesOf(record.values), period } };
}

/** The notice of that uid, or AppError `not-found` or `trashed`. */
export function requireNotice(db: ReadableDatabase, uid: string): Notice {
  const record = requireRecord(db, disclosure, uid);
  if (record.trashedAt !== null)
    throw new AppError("trashed", "这条公开（公示）在回收站里，没有做任何改动。", {
      hint: "请先从回收站恢复。",
    });
  return toNotice(record);
}

/** The topic of that uid, or AppError `not-found`. */
export function requireTopic(db: ReadableDatabase, uid: string) {
  const record = requireRecord(db, disclosureTopic, uid);
  return { uid: record.uid, title: record.title, values: disclosureTopic.valuesOf(record.values) };
}

/** Every topic, in the order the branch gave them. */
export function allTopics(
  db: ReadableDatabase,
): readonly { readonly uid: string; readonly values: DisclosureTopicValues }[] {
  return readAllRecords(db, disclosureTopic)
    .map(({ uid, values }) => ({ uid, values: disclosureTopic.valuesOf(values) }))
    .toSorted((a, b) => (a.values.position ?? 0) - (b.values.position ?? 0));
}

/** Notices of a period, or that hang somewhere, or were made in a month (`YYYY-MM`). */
export function noticesOfMonth(
  db: ReadableDatabase,
  month: string,
  periods: readonly string[],
): readonly Notice[] {
  const hanging = sql`EXISTS (SELECT 1 FROM disclosure_posting p WHERE p.parent_id = t.id AND p.removed_on IS NULL)`;
  const where = sql`t.trashed_at IS NULL AND (substr(t.made_on, 1, 7) = ${month} OR ${hanging}
    OR t.period IN (SELECT value FROM json_each(${JSON.stringify(periods)})))`;
  return [...eachRecord(db, disclosure, where, sql`t.made_on, t.id`)].map(toNotice);
}

/** Notices with a posting that was not taken down. */
export function hangingNotices(db: ReadableDatabase): readonly Notice[] {
  const where = sql`t.trashed_at IS NULL
    AND EXISTS (SELECT 1 FROM disclosure_posting p WHERE p.parent_id = t.id AND p.removed_on IS NULL)`;
  return [...eachRecord(db, disclosure, where, sql`t.made_on, t.id`)].map(toNotice);
}

/** Notices posted in a month (`YYYY-MM`) or the year before it: none hangs longer. */
export function postedNotices(db: ReadableDatabase, month: string): readonly Notice[] {
  const since = `${Number(month.slice(0, 4)) - 1}${month.slice(4)}-01`;
  const where = sql`t.trashed_at IS NULL AND EXISTS (
    SELECT 1 FROM disclosure_posting p WHERE p.parent_id = t.id AND p.posted_on BETWEEN ${since} AND ${`${month}-31`})`;
  return [...eachRecord(db, disclosure, where, sql`t.made_on, t.id`)].map(toNotice);
}

/** Notices with an opinion that was not answered. */
export function unansweredNotices(db: ReadableDatabase): readonly Notice[] {
  const where = sql`t.trashed_at IS NULL
    AND EXISTS (SELECT 1 FROM disclosure_opinion o WHERE o.parent_id = t.id AND o.replied_on IS NULL)`;
  return [...eachRecord(db, disclosure, where, sql`t.made_on, t.id`)].map(toNotice);
}

/** The notice of the same topic for the latest earlier period; null where there is none. */
export function noticeBefore(
  db: ReadableDatabase,
  topicUid: string,
  period: string | null,
): Notice | null {
  const ofTopic = sql`t.topic_id = (SELECT id FROM disclosure_topic WHERE uid = ${topicUid})`;
  const where = sql`t.trashed_at IS NULL AND t.withheld_reason IS NULL AND ${ofTopic}
    AND t.period < ${period ?? "9999"}`;
  const [last] = [...eachRecord(db, disclosure, where, sql`t.period DESC, t.id DESC LIMIT 1`)];
  return last ? toNotice(last) : null;
}

/** 本期结余 that a notice published, in 分. */
export function closingOf(notice: Notice | null): number | null {
  const table = notice ? tableOf(notice.values) : null;
  const closing = notice?.values.figures.find(({ role }) => role === "closing");
  return closing && table ? figureAmount(closing as Figure, table) : null;
}

/** Names of the templates that papers of a notice were made from. */
export function papersOf(db: ReadableDatabase, uid: string): ReadonlySet<string> {
  const rows = db.all<{ template_name: string }>(
    sql`SELECT DISTINCT template_name FROM generated_document
        WHERE record_type = 'disclosure' AND record_uid = ${uid}`,
  );
  return new Set(rows.map((row) => row.template_name));
}
