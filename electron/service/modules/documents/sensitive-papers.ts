import { AppError } from "#shared/kernel/app-error.ts";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import type { DocumentOptions } from "#shared/modules/documents/document-options.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { recordTypes } from "#shared/record-types.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { maskValues, sensitiveFieldsOf } from "#service/records/masking.ts";
import { findRecord } from "#service/records/record-reader.ts";
import { requireTemplate } from "../templates/index.ts";
import { readDocumentSource, type DocumentSource } from "./document-source.ts";
import { isFullEdition, keptOptions } from "./full-edition.ts";
import type { DocumentRow } from "./documents-repository.ts";

/** What papers are made again from. */
export interface PaperSource {
  readonly db: ReadableDatabase;
  readonly templatesDir: string;
  readonly today: CalendarDate;
}

/** Null where the paper can't be made again as it was. */
function sourceOf({ db, templatesDir, today }: PaperSource, row: DocumentRow) {
  if (row.options === null) return null;
  try {
    const template = requireTemplate(templatesDir, row.record_type, row.template_name);
    const options = JSON.parse(row.options) as DocumentOptions;
    return readDocumentSource(db, template, row.record_uid, options, today);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** A paper that can't be made without what is withheld prints it. */
function printed({ maker, context }: DocumentSource, values: AnyValues): string | null {
  try {
    return canonicalJson(maker.data(values, context));
  } catch {
    return null;
  }
}

/**
 * Tells of each paper whether it prints something sensitive: whether it reads otherwise than it would
 * without it. One that can't be made again as it was counts as such where its record can hold any.
 */
export function sensitiveCheck(papers: PaperSource): (row: DocumentRow) => boolean {
  return (row) => {
    // Chosen to hold it, whatever its record declares.
    if (isFullEdition(keptOptions(row))) return true;
    const type = recordTypes.find(({ name }) => name === row.record_type);
    const record = type ? findRecord(papers.db, type, row.record_uid) : null;
    if (!type || !record) return true;
    if (sensitiveFieldsOf(type).length === 0) return false;
    const source = sourceOf(papers, row);
    if (!source) return true;
    const { values } = source.record;
    const open = printed(source, maskValues(type, values).values);
    if (open !== null && open === row.snapshot) return false;
    // Changed since: what the old paper prints is no longer known.
    return record.revision !== row.record_revision || open !== printed(source, values);
  };
}
