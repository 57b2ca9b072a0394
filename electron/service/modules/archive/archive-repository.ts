import type { ReadableDatabase, WritableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";

/** An archive package that was written and read back. */
export interface PackageRow {
  readonly uid: string;
  readonly name: string;
  readonly archive_year: number | null;
  readonly created_at: string;
  readonly file_count: number;
  readonly byte_count: number;
  readonly manifest_sha256: string;
  readonly audit_seq: number;
  readonly audit_hash: string;
}

/** Registers a package. */
export function insertPackage(db: WritableDatabase, row: PackageRow): void {
  db.run(
    sql`INSERT INTO archive_package (uid, name, archive_year, created_at, file_count, byte_count, manifest_sha256, audit_seq, audit_hash)
        VALUES (${row.uid}, ${row.name}, ${row.archive_year}, ${row.created_at}, ${row.file_count},
          ${row.byte_count}, ${row.manifest_sha256}, ${row.audit_seq}, ${row.audit_hash})`,
  );
}

/** Packages made so far, newest first. */
export function listPackages(db: ReadableDatabase): readonly PackageRow[] {
  return db.all<PackageRow>(sql`SELECT * FROM archive_package ORDER BY id DESC LIMIT 200`);
}

/** A stored row as the window sees it. */
export function toArchivePackage(row: PackageRow) {
  return {
    uid: row.uid,
    name: row.name,
    archiveYear: row.archive_year,
    createdAt: row.created_at,
    fileCount: row.file_count,
    byteCount: row.byte_count,
    manifestSha256: row.manifest_sha256,
  };
}
