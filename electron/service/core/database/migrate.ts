import { AppError } from "#shared/kernel/app-error.ts";
import type { Clock } from "../clock.ts";
import { createUid } from "../ids.ts";
import type { Connection, ReadableDatabase } from "./connection.ts";
import { applicationId } from "./inspect-header.ts";
import type { Migration } from "./read-migrations.ts";
import { sql } from "./sql.ts";

/** The number a database stands at after all migrations. */
export function latestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.number ?? 0;
}

/** The screen's sentence for a database of a later version. */
export function newerDatabaseError(): AppError {
  return new AppError(
    "newer-database",
    "这份数据由更新版本的程序写成，本版本不能打开，也没有改动它。",
    {
      hint: "请安装新版本的程序后再打开；数据完好。",
    },
  );
}

function applyOne(db: Connection, migration: Migration, clock: Clock): void {
  db.immediate(() => {
    db.execute(migration.text);
    if (migration.number === 10) {
      db.execute(`PRAGMA application_id = ${applicationId}`);
      db.run(
        sql`INSERT INTO station (id, uid, created_at) VALUES (1, ${createUid(clock.epochMs())}, ${clock.instant()})`,
      );
    }
    db.run(
      sql`INSERT INTO migration (number, name, sha256, applied_at)
          VALUES (${migration.number}, ${migration.name}, ${migration.sha256}, ${clock.instant()})`,
    );
    const reached = Math.max(Number(db.pragma("user_version")), migration.number);
    db.execute(`PRAGMA user_version = ${reached}`);
  });
}

function appliedNumbers(db: ReadableDatabase): ReadonlySet<number> {
  const table = db.get(sql`SELECT 1 FROM sqlite_schema WHERE name = 'migration'`);
  if (table === undefined) return new Set();
  return new Set(
    db.all<{ number: number }>(sql`SELECT number FROM migration`).map((r) => r.number),
  );
}

/**
 * The migrations a database has not had yet, in order. Each module numbers its own hundred, so one of
 * them may stand below the version already reached. Throws AppError for a database of a later version.
 */
export function pendingMigrations(
  db: ReadableDatabase,
  migrations: readonly Migration[],
): readonly Migration[] {
  const applied = appliedNumbers(db);
  const known = new Set(migrations.map(({ number }) => number));
  if ([...applied].some((number) => !known.has(number))) throw newerDatabaseError();
  return migrations.filter(({ number }) => !applied.has(number));
}

/** Brings a database to the latest version, each migration in its own transaction. */
export function migrate(db: Connection, migrations: readonly Migration[], clock: Clock): void {
  for (const migration of pendingMigrations(db, migrations)) applyOne(db, migration, clock);
}
