import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import type { DocumentOptions } from "#shared/modules/documents/document-options.ts";
import { documentMakerOf } from "#shared/document-makers.ts";
import { votingRule } from "#shared/modules/rules/voting-rule.record.ts";
import { branch } from "#shared/modules/settings/branch.record.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import { recordTypes } from "#shared/record-types.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlName } from "#service/core/database/sql.ts";
import { findRecord, type StoredRecord } from "#service/records/record-reader.ts";
import { workingCalendarOf } from "../calendar/index.ts";
import { publicityOf } from "../disclosures/index.ts";
import { dayOf, historyOf } from "./document-source.ts";
import type { DocumentRow } from "./documents-repository.ts";
import { collectedDay, collectedFor, collectedStamp } from "./paper-collectors.ts";
import { readTemplates } from "./template-folder.ts";

interface Stamp {
  readonly revision: number;
  readonly updated_at: string;
}

function once<K, V>(read: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key) ?? read(key);
    known.set(key, found);
    return found;
  };
}

function typeOf(row: DocumentRow): RecordType | undefined {
  return recordTypes.find(({ name }) => name === row.record_type);
}

function stampOf(db: ReadableDatabase, row: DocumentRow): Stamp | undefined {
  const type = typeOf(row);
  if (!type) return undefined;
  return db.get<Stamp>(
    sql`SELECT revision, updated_at FROM ${sqlName(type.table)} WHERE uid = ${row.record_uid}`,
  );
}

/** Changes with every change of the branch or of a voting rule. */
function stampOfHistory(db: ReadableDatabase): string {
  const sums = [branch, votingRule].map(({ table }) =>
    db.get<{ n: number; sum: number | null }>(
      sql`SELECT count(*) AS n, sum(revision) AS sum FROM ${sqlName(table)}`,
    ),
  );
  return sums.map((one) => `${one?.n ?? 0}/${one?.sum ?? 0}`).join(" ");
}

// A list is asked for again and again; a verdict holds until the record, the branch or a rule changes.
const verdicts = new Map<string, { readonly stamp: string; readonly isOutdated: boolean }>();
const verdictLimit = 5_000;

function remembered(uid: string, stamp: string, judge: () => boolean): boolean {
  const known = verdicts.get(uid);
  if (known?.stamp === stamp) return known.isOutdated;
  if (verdicts.size >= verdictLimit) verdicts.clear();
  const isOutdated = judge();
  verdicts.set(uid, { stamp, isOutdated });
  return isOutdated;
}

/** Each record read once, also one that is not there. */
function recordsOf(db: ReadableDatabase): (type: RecordType, uid: string) => StoredRecord | null {
  const records = new Map<string, StoredRecord | null>();
  return (type, uid) => {
    if (!records.has(uid)) records.set(uid, findRecord(db, type, uid));
    return records.get(uid) ?? null;
  };
}

/**
 * Tells of each paper whether it would read otherwise if it were made now: the same record, options and
 * template, the branch and the rules of the record's day. While the record's revision is the same it is
 * taken to be as it was. Papers of another version of the template go by the record's last change.
 * Use one for a whole list: what papers share is read once.
 */
export function outdatedCheck(
  db: ReadableDatabase,
  templatesDir: string,
  today: CalendarDate,
): (row: DocumentRow) => boolean {
  const versions = once(
    () => new Map(readTemplates(templatesDir).map(({ name, version }) => [name, String(version)])),
  );
  const history = once(() => historyOf(db));
  const calendar = once(() => workingCalendarOf(db));
  const contextOf = once((day: CalendarDate) => history("all")(day));
  const recordOf = recordsOf(db);

  /** Null where the paper can't be made again as it was. */
  function dataNow(row: DocumentRow): string | null {
    const maker = documentMakerOf(row.record_type);
    const type = typeOf(row);
    const isSame = versions("all").get(row.template_name) === row.template_version;
    if (!maker || !type || row.options === null || !isSame) return null;
    const record = recordOf(type, row.record_uid);
    if (!record) return null;
    const options = JSON.parse(row.options) as DocumentOptions;
    const publicity = publicityOf(type, record.values, calendar("all"));
    const templateName = row.template_name;
    const collected = collectedFor(db, templateName, options, today);
    const known = { templateName, options, today, publicity, collected };
    const day = collectedDay(templateName, options, today) ?? dayOf(type, record, today);
    const context = { ...known, ...contextOf(day) };
    return canonicalJson(maker.data(record.values, context));
  }

  const historyStamp = once(() => stampOfHistory(db));
  const collected = once((name: string) => collectedStamp(db, name, today));

  return (row) => {
    const stamp = stampOf(db, row);
    // A paper of the branch goes by other records, whatever became of the branch's.
    const listed = collected(row.template_name);
    if (!stamp || (stamp.revision === row.record_revision && listed === "")) return false;
    return remembered(row.uid, `${stamp.revision} ${historyStamp("all")} ${listed}`, () => {
      const now = dataNow(row);
      return now === null ? stamp.updated_at > row.created_at : now !== row.snapshot;
    });
  };
}
