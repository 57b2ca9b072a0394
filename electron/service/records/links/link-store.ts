import { AppError } from "#shared/kernel/app-error.ts";
import type { LinkEnd } from "#shared/records/link-contract.ts";
import type { LinkKind } from "#shared/records/link-kinds.ts";
import type { CommandContext } from "#service/core/command.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import { createUid } from "#service/core/ids.ts";

/** A link as stored; a row's uid is empty where the whole record is meant. */
export interface StoredLink {
  readonly uid: string;
  readonly from_type: string;
  readonly from_uid: string;
  readonly from_row: string;
  readonly to_type: string;
  readonly to_uid: string;
  readonly to_row: string;
  readonly kind: LinkKind;
  readonly created_at: string;
  readonly created_by: string;
}

const columns = sql`uid, from_type, from_uid, from_row, to_type, to_uid, to_row, kind, created_at, created_by`;

/** Links at which a record stands at either end, the oldest first. */
export function linksOf(
  db: ReadableDatabase,
  recordType: string,
  uid: string,
): readonly StoredLink[] {
  return db.all<StoredLink>(
    sql`SELECT ${columns} FROM record_link
        WHERE id IN (
          SELECT id FROM record_link WHERE from_type = ${recordType} AND from_uid = ${uid}
          UNION
          SELECT id FROM record_link WHERE to_type = ${recordType} AND to_uid = ${uid})
        ORDER BY created_at, id`,
  );
}

/** Every link there is, for the archive's JSON; the oldest first. */
export function allLinks(db: ReadableDatabase): readonly StoredLink[] {
  return db.all<StoredLink>(
    sql`SELECT ${columns}
        FROM record_link ORDER BY created_at, id`,
  );
}

/** The link of that uid, or AppError `not-found`. */
export function requireLink(db: ReadableDatabase, uid: string): StoredLink {
  const link = db.get<StoredLink>(
    sql`SELECT ${columns}
        FROM record_link WHERE uid = ${uid}`,
  );
  if (!link)
    throw new AppError("not-found", "找不到这条关联，可能已取消。没有做任何改动。", {
      hint: "请刷新后再看。",
    });
  return link;
}

/** Whether these ends are linked this way already. */
export function hasLink(db: ReadableDatabase, from: LinkEnd, to: LinkEnd, kind: LinkKind): boolean {
  return (
    db.get(
      sql`SELECT 1 FROM record_link WHERE from_type = ${from.recordType} AND from_uid = ${from.uid}
          AND from_row = ${from.rowUid ?? ""} AND to_type = ${to.recordType} AND to_uid = ${to.uid}
          AND to_row = ${to.rowUid ?? ""} AND kind = ${kind}`,
    ) !== undefined
  );
}

/** Writes a link. Throws AppError `already-there` for one that is there, `invalid-input` for one to itself. */
export function storeLink(
  context: CommandContext,
  from: LinkEnd,
  to: LinkEnd,
  kind: LinkKind,
): string {
  if (from.uid === to.uid)
    throw new AppError("invalid-input", "一条记录不能和自己关联，没有做任何改动。");
  if (hasLink(context.db, from, to, kind))
    throw new AppError("already-there", "这两条记录已经这样关联了，没有重复添加。");
  const link = {
    uid: createUid(context.clock.epochMs()),
    ...{ from_type: from.recordType, from_uid: from.uid, from_row: from.rowUid ?? "" },
    ...{ to_type: to.recordType, to_uid: to.uid, to_row: to.rowUid ?? "" },
    ...{ kind, created_at: context.clock.instant(), created_by: context.viewer.name },
  };
  insertLink(context, link);
  return link.uid;
}

/** Whether it was new: the same link stands once. */
function insertLink({ db }: CommandContext, link: StoredLink): boolean {
  const { changes } = db.run(
    sql`INSERT OR IGNORE INTO record_link (${columns})
        VALUES (${link.uid}, ${link.from_type}, ${link.from_uid}, ${link.from_row}, ${link.to_type}, ${link.to_uid},
          ${link.to_row}, ${link.kind}, ${link.created_at}, ${link.created_by})`,
  );
  return changes > 0;
}

/** Writes a link of a package as it was; one that is here already stays. */
export function bringLink(context: CommandContext, link: StoredLink): void {
  if (insertLink(context, link))
    context.record({
      recordType: "recordLink",
      uid: link.uid,
      before: null,
      after: { ...link },
      sensitiveFields: [],
    });
}

/** Moves the links of one record to another of its type, e.g. when two entries of a person become one. */
export function moveRecordLinks(
  { db }: CommandContext,
  recordType: string,
  fromUid: string,
  toUid: string,
): void {
  // Where the kept record has the same link, or both were linked with each other, the other's goes.
  db.run(
    sql`UPDATE OR IGNORE record_link SET from_uid = ${toUid} WHERE from_type = ${recordType} AND from_uid = ${fromUid}`,
  );
  db.run(
    sql`UPDATE OR IGNORE record_link SET to_uid = ${toUid} WHERE to_type = ${recordType} AND to_uid = ${fromUid}`,
  );
  db.run(
    sql`DELETE FROM record_link WHERE (from_type = ${recordType} AND from_uid = ${fromUid})
        OR (to_type = ${recordType} AND to_uid = ${fromUid}) OR (from_uid = to_uid)`,
  );
}
