import type { ReadableDatabase } from "./connection.ts";
import { sql } from "./sql.ts";

/** Damage found in a database, one sentence each; empty when it is sound. */
export function checkDatabase(db: ReadableDatabase, depth: "quick" | "full"): readonly string[] {
  const pages = db.all<Record<string, string>>(
    depth === "quick" ? sql`PRAGMA quick_check(20)` : sql`PRAGMA integrity_check(20)`,
  );
  const damage = pages.flatMap((row) => Object.values(row)).filter((line) => line !== "ok");
  const orphans = db.all<{ table: string }>(sql`PRAGMA foreign_key_check`);
  return [
    ...damage.map(() => "数据页有损坏"),
    ...orphans.map((row) => `表 ${row.table} 中有记录指向不存在的记录`),
  ];
}
