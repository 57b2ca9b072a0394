import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValue, AnyValues, Field } from "#shared/records/field.ts";
import { recordTypeOf, recordTypes } from "#shared/record-types.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlNothing } from "#service/core/database/sql.ts";
import { eachRecord, findRecord, type StoredRecord } from "#service/records/record-reader.ts";

/** What is asked to go into a package. */
export interface ArchiveScope {
  /** 归档年度; null takes every year. */
  readonly archiveYear: number | null;
  readonly includeSensitive: boolean;
}

/** The records of a package by type, each once. */
export type ScopeRecords = ReadonlyMap<RecordType, readonly StoredRecord[]>;

interface Link {
  readonly to: string;
  readonly uid: string;
}

function linkOf(field: Field, value: AnyValue | undefined): readonly Link[] {
  if (field.kind !== "person" && field.kind !== "reference") return [];
  const uid = (value as { uid?: string | null } | null | undefined)?.uid;
  const to = field.kind === "person" ? "person" : field.to;
  return typeof uid === "string" ? [{ to, uid }] : [];
}

/** What the values of a record point to, in its fields and in its rows. */
export function linksOf(type: RecordType, values: AnyValues): readonly Link[] {
  return Object.entries(type.fields).flatMap(([name, field]) => {
    if (field.kind !== "rows") return linkOf(field, values[name]);
    return ((values[name] ?? []) as readonly AnyValues[]).flatMap((row) =>
      Object.entries(field.cells).flatMap(([cell, inner]) => linkOf(inner, row[cell])),
    );
  });
}

/** Dated records of the year; undated ones (the roster, the branch) go along with every package. */
function ownRecords(
  db: ReadableDatabase,
  type: RecordType,
  { archiveYear }: ArchiveScope,
): readonly StoredRecord[] {
  const ofYear =
    type.dated && archiveYear !== null ? sql` AND t.archive_year = ${archiveYear}` : sqlNothing;
  return [...eachRecord(db, type, sql`t.trashed_at IS NULL${ofYear}`, sql`t.id`)];
}

/**
 * Every record that goes into a package: those of the year, and whatever they point to in other years or
 * in the trash, so that no link leads nowhere where the package is brought in.
 */
export function scopeRecords(db: ReadableDatabase, scope: ArchiveScope): ScopeRecords {
  const found = new Map<RecordType, Map<string, StoredRecord>>();
  const pending: Link[] = [];
  const take = (type: RecordType, record: StoredRecord): void => {
    const ofType = found.get(type) ?? new Map<string, StoredRecord>();
    found.set(type, ofType);
    if (ofType.has(record.uid)) return;
    ofType.set(record.uid, record);
    pending.push(...linksOf(type, record.values));
  };
  for (const type of recordTypes)
    for (const record of ownRecords(db, type, scope)) take(type, record);
  for (let link = pending.pop(); link !== undefined; link = pending.pop()) {
    const type = recordTypeOf(link.to);
    if (found.get(type)?.has(link.uid) === true) continue;
    const record = findRecord(db, type, link.uid);
    if (record) take(type, record);
  }
  return new Map(recordTypes.map((type) => [type, [...(found.get(type)?.values() ?? [])]]));
}
