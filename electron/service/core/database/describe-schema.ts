import type { ReadableDatabase } from "./connection.ts";
import { sql } from "./sql.ts";

/** The schema as text, in the order of names: what is committed and compared after all migrations. */
export function describeSchema(db: ReadableDatabase): string {
  const rows = db.all<{ sql: string }>(
    sql`SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name`,
  );
  return `${rows.map((row) => `${row.sql};`).join("\n\n")}\n`;
}
