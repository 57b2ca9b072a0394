import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import type { DocumentContext, DocumentMaker } from "#shared/modules/documents/document-maker.ts";
import type { DocumentOptions } from "#shared/modules/documents/document-options.ts";
import { documentMakerOf } from "#shared/document-makers.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { recordTypes } from "#shared/record-types.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { maskValues } from "#service/records/masking.ts";
import { findRecord } from "#service/records/record-reader.ts";
import { dayOf, historyOf } from "./document-source.ts";
import type { DocumentRow } from "./documents-repository.ts";

function printed(maker: DocumentMaker, values: AnyValues, context: DocumentContext): string | null {
  try {
    return canonicalJson(maker.data(values, context));
  } catch {
    // A paper that can't be made without what is withheld prints it.
    return null;
  }
}

/**
 * Tells of each paper whether it prints something sensitive: whether it would read otherwise without it.
 * A paper that can't be made again counts as such as soon as its record holds anything sensitive.
 */
export function sensitiveCheck(
  db: ReadableDatabase,
  today: CalendarDate,
): (row: DocumentRow) => boolean {
  const history = historyOf(db);
  return (row) => {
    const type = recordTypes.find(({ name }) => name === row.record_type);
    const record = type ? findRecord(db, type, row.record_uid) : null;
    if (!type || !record) return true;
    const bare = maskValues(type, record.values);
    if (bare.masked.length === 0) return false;
    const maker = documentMakerOf(type.name);
    if (!maker || row.options === null) return true;
    const options = JSON.parse(row.options) as DocumentOptions;
    const known = { templateName: row.template_name, options, today };
    const context = { ...known, ...history(dayOf(type, record, today)) };
    const whole = printed(maker, record.values, context);
    return whole === null || whole !== printed(maker, bare.values, context);
  };
}
