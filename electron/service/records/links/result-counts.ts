import { recordTypes } from "#shared/record-types.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlName } from "#service/core/database/sql.ts";

function typesReached(db: ReadableDatabase, fromType: string): readonly string[] {
  return db
    .all<{ to_type: string }>(
      sql`SELECT DISTINCT to_type FROM record_link WHERE from_type = ${fromType}`,
    )
    .map((row) => row.to_type);
}

/** How many records came of each record of a type, by its uid; those in the trash do not count. */
export function resultCounts(db: ReadableDatabase, fromType: string): ReadonlyMap<string, number> {
  return countsBy(db, fromType, "from_uid");
}

/** How many records came of each row that is linked from, by the row's uid; those in the trash do not count. */
export function rowResultCounts(
  db: ReadableDatabase,
  fromType: string,
): ReadonlyMap<string, number> {
  return countsBy(db, fromType, "from_row");
}

function countsBy(db: ReadableDatabase, fromType: string, end: "from_uid" | "from_row") {
  const counts = new Map<string, number>();
  for (const name of typesReached(db, fromType)) {
    const type = recordTypes.find((one) => one.name === name);
    if (!type) continue;
    const rows = db.all<{ key: string; count: number }>(
      sql`SELECT l.${sqlName(end)} AS key, count(*) AS count FROM record_link l
          JOIN ${sqlName(type.table)} t ON t.uid = l.to_uid AND t.trashed_at IS NULL
          WHERE l.from_type = ${fromType} AND l.to_type = ${name} GROUP BY key`,
    );
    for (const { key, count } of rows) counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
}
