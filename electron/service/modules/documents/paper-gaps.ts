import type { PaperGap } from "#shared/modules/documents/documents-contract.ts";
import type { DocumentGap } from "#shared/modules/documents/document-maker.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import type { StoredRecord } from "#service/records/record-reader.ts";
import { unexplainedDifferences } from "../disclosures/index.ts";
import { rareCharacterGaps } from "./rare-character-gaps.ts";
import { requireMaker, type DocumentSource } from "./document-source.ts";

/** What the record's own rules and the figures of a notice find, word for word as on their pages. */
function recordFindings(
  db: ReadableDatabase,
  type: RecordType,
  record: StoredRecord,
): readonly DocumentGap[] {
  const broken = type.rules(record.values).map(({ path, message }) => ({ field: path, message }));
  const differing = unexplainedDifferences(db, type, record).map((message) => ({
    field: "differenceReason",
    message,
  }));
  return [...broken, ...differing].map((one) => ({ ...one, kind: "wrong" as const }));
}

/** All that a paper would print as a blank or that does not agree, each thing once. */
export function paperGaps(db: ReadableDatabase, source: DocumentSource): readonly PaperGap[] {
  const { maker, record, context, recordType } = source;
  const { type } = requireMaker(recordType);
  const all = [
    ...maker.gaps(record.values, context),
    ...recordFindings(db, type, record),
    ...rareCharacterGaps(maker.data(record.values, context)),
  ];
  const byWords = new Map(all.map((one) => [`${one.field} ${one.message}`, one]));
  return [...byWords.values()].map(({ field, message, kind }) => ({
    field,
    message,
    kind: kind ?? "blank",
  }));
}
