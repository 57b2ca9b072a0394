import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClock } from "#service/core/clock.ts";
import { describeSchema } from "#service/core/database/describe-schema.ts";
import { migrate } from "#service/core/database/migrate.ts";
import { openWriter } from "#service/core/database/open-connections.ts";
import { readMigrations } from "#service/core/database/read-migrations.ts";
import { repoRoot } from "./support/paths.ts";

const folder = join(repoRoot, "electron/service/core/database");
const migrations = readMigrations(join(folder, "migrations"));

/** `npm run schema`: writes the schema after all migrations, and their hashes. */
const scratch = mkdtempSync(join(tmpdir(), "branch-ledger-schema-"));
try {
  const db = openWriter(join(scratch, "ledger.db"), undefined);
  migrate(db, migrations, createClock());
  writeFileSync(join(folder, "schema.sql"), describeSchema(db));
  db.close();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
const hashes = Object.fromEntries(migrations.map((m) => [`${m.number}-${m.name}`, m.sha256]));
writeFileSync(join(folder, "migration-hashes.json"), `${JSON.stringify(hashes, null, 2)}\n`);
process.stdout.write(
  `${migrations.length} migrations, schema.sql and migration-hashes.json written\n`,
);
