import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { connect, type Connection } from "#service/core/database/connection.ts";

/** Opens the database file beside the service, as no request can. */
export function withDatabase<T>(path: string, work: (db: Connection) => T, readonly = true): T {
  const db = connect(path, { readonly });
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** Every table but the workspace's, with all rows in a fixed order, as lines. */
export function dumpOf(databasePath: string): readonly string[] {
  return withDatabase(databasePath, (db) => {
    const tables = db.all<{ name: string }>({
      text: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'workspace_*' AND name NOT GLOB 'sqlite_*' ORDER BY name",
      values: [],
    });
    return tables.flatMap(({ name }) =>
      db
        .all({ text: `SELECT * FROM "${name}"`, values: [] })
        .map((row) => `${name} ${JSON.stringify(row)}`)
        .sort(),
    );
  });
}

/** One hash over {@link dumpOf}: equal digests mean equal records and an equal audit. */
export function digestOf(databasePath: string): string {
  return createHash("sha256").update(dumpOf(databasePath).join("\n")).digest("hex");
}

/** Every file below a folder by its relative path, with the hash of its bytes. */
export function hashesBelow(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  return new Map(
    files.map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]),
  );
}
