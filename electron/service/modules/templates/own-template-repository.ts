import type { ReadableDatabase, WritableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";

/** A template of the branch's own as stored. Its file lies in the folder of own templates. */
export interface OwnTemplateRow {
  readonly uid: string;
  /** The official template it stands for. */
  readonly template_name: string;
  readonly file_name: string;
  /** The official version it was copied from or last compared with. */
  readonly base_version: number;
  /** The last version without faults, kept by its hash, and when it was taken in. */
  readonly good_sha256: string;
  readonly good_at: string;
  /** The good version before that. */
  readonly before_sha256: string | null;
  readonly before_at: string | null;
  /** What the good version was checked against: tags that changed since make it be checked again. */
  readonly checked_against: string;
  readonly created_at: string;
}

/** The branch's own template in place of an official one. */
export function findOwnTemplate(db: ReadableDatabase, name: string): OwnTemplateRow | undefined {
  return db.get<OwnTemplateRow>(sql`SELECT * FROM own_template WHERE template_name = ${name}`);
}

/** All of them by the name of the official template. */
export function ownTemplatesByName(db: ReadableDatabase): ReadonlyMap<string, OwnTemplateRow> {
  const rows = db.all<OwnTemplateRow>(sql`SELECT * FROM own_template`);
  return new Map(rows.map((row) => [row.template_name, row]));
}

/** Writes a row in place of the one for the same official template. */
export function putOwnTemplate(db: WritableDatabase, row: OwnTemplateRow): void {
  dropOwnTemplate(db, row.template_name);
  db.run(
    sql`INSERT INTO own_template (uid, template_name, file_name, base_version, good_sha256, good_at,
          before_sha256, before_at, checked_against, created_at)
        VALUES (${row.uid}, ${row.template_name}, ${row.file_name}, ${row.base_version}, ${row.good_sha256},
          ${row.good_at}, ${row.before_sha256}, ${row.before_at}, ${row.checked_against}, ${row.created_at})`,
  );
}

/** The official template is used again. */
export function dropOwnTemplate(db: WritableDatabase, name: string): void {
  db.run(sql`DELETE FROM own_template WHERE template_name = ${name}`);
}
