import type { ReadableDatabase, WritableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlNothing } from "#service/core/database/sql.ts";

/** A generated document as stored. `path` is relative to the data folder, with `/`. */
export interface DocumentRow {
  readonly id: number;
  readonly uid: string;
  readonly record_type: string;
  readonly record_uid: string;
  readonly record_revision: number;
  readonly record_title: string;
  readonly title: string;
  readonly template_name: string;
  readonly template_label: string;
  readonly template_version: string;
  readonly template_sha256: string;
  readonly snapshot: string;
  /** The options it was made with, as JSON; null for papers older than options. */
  readonly options: string | null;
  readonly path: string;
  readonly sha256: string;
  readonly byte_count: number;
  readonly archive_year: number | null;
  readonly created_at: string;
}

/** Registers a document. Its file already lies at `path`. */
export function insertDocument(db: WritableDatabase, row: Omit<DocumentRow, "id">): void {
  db.run(
    sql`INSERT INTO generated_document (uid, record_type, record_uid, record_revision, record_title, title,
          template_name, template_label, template_version, template_sha256, snapshot, options, path, sha256,
          byte_count, archive_year, created_at)
        VALUES (${row.uid}, ${row.record_type}, ${row.record_uid}, ${row.record_revision}, ${row.record_title},
          ${row.title}, ${row.template_name}, ${row.template_label}, ${row.template_version},
          ${row.template_sha256}, ${row.snapshot}, ${row.options}, ${row.path}, ${row.sha256}, ${row.byte_count},
          ${row.archive_year}, ${row.created_at})`,
  );
}

/** Tells where the file of a document lies now; `path` is relative to the data folder, with `/`. */
export function updateDocumentPath(db: WritableDatabase, uid: string, path: string): void {
  db.run(sql`UPDATE generated_document SET path = ${path} WHERE uid = ${uid}`);
}

/** The document of that uid. */
export function findDocument(db: ReadableDatabase, uid: string): DocumentRow | undefined {
  return db.get<DocumentRow>(sql`SELECT * FROM generated_document WHERE uid = ${uid}`);
}

/** Documents of one record, or of all, newest first, before `beforeId`. */
export function listDocuments(
  db: ReadableDatabase,
  record: { readonly type: string; readonly uid: string } | null,
  beforeId: number,
  limit: number,
): readonly DocumentRow[] {
  const ofRecord = record
    ? sql`AND record_type = ${record.type} AND record_uid = ${record.uid}`
    : sqlNothing;
  return db.all<DocumentRow>(
    sql`SELECT * FROM generated_document WHERE id < ${beforeId} ${ofRecord} ORDER BY id DESC LIMIT ${limit}`,
  );
}

/** Documents of an 归档年度, or of all years, in the order they were made. */
export function documentsOfYear(
  db: ReadableDatabase,
  archiveYear: number | null,
): readonly DocumentRow[] {
  const ofYear = archiveYear === null ? sqlNothing : sql`WHERE archive_year = ${archiveYear}`;
  return db.all<DocumentRow>(sql`SELECT * FROM generated_document ${ofYear} ORDER BY id`);
}
