import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { documentMakerOf } from "#shared/document-makers.ts";
import type { DocumentOptions } from "#shared/modules/documents/document-options.ts";
import type { DocumentData } from "#shared/modules/documents/document-tags.ts";
import { officialVersionIn } from "#shared/modules/templates/template-version.ts";
import { withNumberOf } from "#shared/modules/outgoing/number-tags.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import { recordTypes } from "#shared/record-types.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { findRecord, type StoredRecord } from "#service/records/record-reader.ts";
import { workingCalendarOf } from "../calendar/index.ts";
import { publicityOf, staffNumbersOf } from "../disclosures/index.ts";
import { readTemplates } from "../templates/index.ts";
import { dayOf, historyOf, numberLineOf } from "./document-source.ts";
import type { DocumentRow } from "./documents-repository.ts";
import { collectedDay, collectedFor } from "./paper-collectors.ts";

/** What a paper says now and said when it was made, tag by tag. The number is its own and never compared. */
export interface PaperThenAndNow {
  readonly then: DocumentData;
  readonly now: DocumentData;
}

function once<K, V>(read: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key) ?? read(key);
    known.set(key, found);
    return found;
  };
}

/** The record type of a paper. */
export function typeOfPaper(row: DocumentRow): RecordType | undefined {
  return recordTypes.find(({ name }) => name === row.record_type);
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
 * Reads papers again as they would be made now: the same record, options and template, the branch and the
 * rules of the record's day. Null where one can't be made again as it was: another version of the template,
 * a paper older than options, a record that is gone. Use one for a whole list: what papers share is read once.
 */
export function paperReader(
  db: ReadableDatabase,
  templatesDir: string,
  today: CalendarDate,
): (row: DocumentRow) => PaperThenAndNow | null {
  const templates = once(
    () => new Map(readTemplates(templatesDir).map((entry) => [entry.name, entry])),
  );
  const histories = once(() => historyOf(db));
  const calendar = once(() => workingCalendarOf(db));
  const contextOf = once((day: CalendarDate) => histories("all")(day));
  const recordOf = recordsOf(db);

  return (row) => {
    const [maker, type] = [documentMakerOf(row.record_type), typeOfPaper(row)];
    const template = templates("all").get(row.template_name);
    if (!maker || !type || row.options === null) return null;
    if (!template || String(template.version) !== officialVersionIn(row.template_version))
      return null;
    const record = recordOf(type, row.record_uid);
    if (!record) return null;
    const options = JSON.parse(row.options) as DocumentOptions;
    const { template_name: templateName } = row;
    const day = dayOf(type, record, today);
    const known = {
      ...{ templateName, options, today },
      publicity: publicityOf(type, record.values, calendar("all")),
      staffNumbers: staffNumbersOf(db, type, record.values),
      draftNumber: numberLineOf(db, template, options, day),
      collected: collectedFor(db, templateName, options, today),
    };
    const history = contextOf(collectedDay(templateName, options, today) ?? day);
    const now = maker.data(record.values, { ...known, ...history });
    const then = JSON.parse(row.snapshot) as DocumentData;
    return { then, now: withNumberOf(now, then) };
  };
}
