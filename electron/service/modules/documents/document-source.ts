import { AppError } from "#shared/kernel/app-error.ts";
import { documentMakerOf } from "#shared/document-makers.ts";
import type { DocumentBranch, DocumentMaker } from "#shared/modules/documents/document-maker.ts";
import { recordTypes } from "#shared/record-types.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import { requireRecord } from "#service/records/record-service.ts";
import { shownValues } from "#service/records/shown-type.ts";
import type { StoredRecord } from "#service/records/record-reader.ts";

/** Everything a paper is made from. */
export interface DocumentSource {
  readonly record: StoredRecord;
  readonly branch: DocumentBranch;
  readonly maker: DocumentMaker;
}

function readBranch(db: ReadableDatabase): DocumentBranch {
  const row = db.get<{ full_name: string; signature_name: string }>(
    sql`SELECT full_name, signature_name FROM branch WHERE trashed_at IS NULL LIMIT 1`,
  );
  if (!row)
    throw new AppError("no-branch", "还没有登记本支部的名称，不能生成文稿。", {
      hint: "请先到“设置—本支部”填写党组织全称和落款名称。",
    });
  return { fullName: row.full_name, signatureName: row.signature_name };
}

/** Reads the record, the branch and the way they become a paper. Throws AppError where one is missing. */
export function readDocumentSource(
  db: ReadableDatabase,
  recordType: string,
  recordUid: string,
): DocumentSource {
  const type = recordTypes.find(({ name }) => name === recordType);
  const maker = documentMakerOf(recordType);
  if (!type || !maker) throw new AppError("no-template", "这类记录没有文稿模板，没有生成文稿。");
  const record = requireRecord(db, type, recordUid);
  if (record.trashedAt !== null)
    throw new AppError("trashed", "这条记录在回收站里，不能生成文稿。", {
      hint: "请先从回收站恢复。",
    });
  const values = shownValues(db, type, record.values);
  return { record: { ...record, values }, branch: readBranch(db), maker };
}
