import { AppError } from "#shared/kernel/app-error.ts";
import type { Clock } from "../clock.ts";
import { createUid } from "../ids.ts";
import type { Connection } from "./connection.ts";
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
    db.execute(`PRAGMA user_version = ${migration.number}`);
  });
}

/** Brings a database to the latest version, each migration in its own transaction. */
export function migrate(db: Connection, migrations: readonly Migration[], clock: Clock): void {
  const current = Number(db.pragma("user_version"));
  if (current > latestVersion(migrations)) throw newerDatabaseError();
  for (const migration of migrations)
    if (migration.number > current) applyOne(db, migration, clock);
}
