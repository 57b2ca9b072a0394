import type { ReadableDatabase, WritableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlNothing } from "#service/core/database/sql.ts";

/** A scan of a signed paper as stored. `path` is relative to the data folder, with `/`. */
export interface ScanRow {
  readonly uid: string;
  readonly document_uid: string;
  /** The name it had where it came from. */
  readonly file_name: string;
  readonly path: string;
  readonly sha256: string;
  readonly byte_count: number;
  readonly added_at: string;
}

/** The scan of that uid. */
export function findScan(db: ReadableDatabase, uid: string): ScanRow | undefined {
  return db.get<ScanRow>(sql`SELECT * FROM document_scan WHERE uid = ${uid}`);
}

/** The scans of a paper, or of all, in the order they came. */
export function scanRows(db: ReadableDatabase, documentUid: string | null): readonly ScanRow[] {
  const ofPaper = documentUid === null ? sqlNothing : sql` WHERE document_uid = ${documentUid}`;
  return db.all<ScanRow>(sql`SELECT * FROM document_scan${ofPaper} ORDER BY id`);
}

/** Whether any paper still has a scan with these bytes. */
export function isScanUsed(db: ReadableDatabase, sha256: string): boolean {
  return db.get(sql`SELECT 1 FROM document_scan WHERE sha256 = ${sha256} LIMIT 1`) !== undefined;
}

/** Registers a scan; its file lies at `path`. */
export function insertScan(db: WritableDatabase, row: ScanRow): void {
  db.run(
    sql`INSERT INTO document_scan (uid, document_uid, file_name, path, sha256, byte_count, added_at)
        VALUES (${row.uid}, ${row.document_uid}, ${row.file_name}, ${row.path}, ${row.sha256},
          ${row.byte_count}, ${row.added_at})`,
  );
}

/** Takes a scan out of the register. */
export function deleteScan(db: WritableDatabase, uid: string): void {
  db.run(sql`DELETE FROM document_scan WHERE uid = ${uid}`);
}
