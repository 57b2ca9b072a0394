import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createClock } from "#service/core/clock.ts";
import type { Connection } from "#service/core/database/connection.ts";
import { migrate } from "#service/core/database/migrate.ts";
import { openWriter } from "#service/core/database/open-connections.ts";
import { readMigrations } from "#service/core/database/read-migrations.ts";
import { migrationsDir, temporaryFolder, testNow } from "./service-ledger.ts";

/** The migrations of version 0.1; its schema lives on in their files. */
const released: ReadonlySet<number> = new Set([10, 110, 210, 310, 410, 510]);

type Cell = string | number | null;

/** Puts a row into a table of the old database, its columns by their own names. */
export function putRow(db: Connection, table: string, row: Readonly<Record<string, Cell>>): void {
  const names = Object.keys(row);
  const marks = names.map(() => "?").join(", ");
  db.run({
    text: `INSERT INTO ${table} (${names.join(", ")}) VALUES (${marks})`,
    values: Object.values(row),
  });
}

/** A data folder with a database of version 0.1, filled as that version would have filled it. */
export function releasedDatabase(fill: (db: Connection) => void): string {
  const dataDir = join(temporaryFolder(), "data");
  mkdirSync(dataDir, { recursive: true });
  const db = openWriter(join(dataDir, "ledger.db"), undefined);
  try {
    const clock = createClock(Date.parse(testNow) - Date.now());
    migrate(
      db,
      readMigrations(migrationsDir).filter(({ number }) => released.has(number)),
      clock,
    );
    fill(db);
  } finally {
    db.close();
  }
  return dataDir;
}
