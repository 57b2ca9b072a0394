import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { HistoryEntry } from "#shared/records/record-routes.ts";
import { verifyChain } from "#service/core/audit/audit-log.ts";
import { checkDatabase } from "#service/core/database/check-database.ts";
import { describeSchema } from "#service/core/database/describe-schema.ts";
import { digestOf, withDatabase } from "../support/service-digest.ts";
import { migrationsDir, startLedger, temporaryFolder } from "../support/service-ledger.ts";
import { registerSampleBranch } from "../support/service-samples.ts";

/** A folder with the migrations whose names are chosen, and some of the test's own. */
function migrationsWith(
  keep: (name: string) => boolean,
  own: Readonly<Record<string, string>> = {},
): string {
  const folder = join(temporaryFolder(), "migrations");
  mkdirSync(folder);
  for (const name of readdirSync(migrationsDir).filter(keep))
    copyFileSync(join(migrationsDir, name), join(folder, name));
  for (const [name, text] of Object.entries(own)) writeFileSync(join(folder, name), text);
  return folder;
}

const all = () => true;
const version = (path: string) => withDatabase(path, (db) => db.pragma("user_version"));
const backupsOf = (dataDir: string) => readdirSync(join(dataDir, "backups")).toSorted();
const hasTable = (path: string, name: string) =>
  withDatabase(path, (db) =>
    db.get({ text: "SELECT 1 FROM sqlite_schema WHERE name = ?", values: [name] }),
  ) !== undefined;

describe("opening a ledger", () => {
  test("makes the folders, the database at the latest version and a station id that stays", async () => {
    const t = await startLedger();
    const station = () =>
      withDatabase(
        t.databasePath,
        (db) => db.get<{ uid: string }>({ text: "SELECT uid FROM station", values: [] })?.uid,
      );
    const first = station();
    await t.close();
    expect(readdirSync(t.dataDir).toSorted()).toEqual([
      "backups",
      "documents",
      "ledger.db",
      "logs",
      "writer.lock",
    ]);
    const again = await startLedger({ dataDir: t.dataDir });
    expect(station()).toBe(first);
    await again.close();
  });

  test("opened again everything is as it was, and no backup is made for nothing", async () => {
    const t = await startLedger();
    await registerSampleBranch(t);
    const digest = t.digest();
    await t.close();
    const again = await startLedger({ dataDir: t.dataDir });
    expect(again.digest()).toBe(digest);
    expect(backupsOf(t.dataDir)).toEqual([]);
    await again.close();
  });

  test("an older database is backed up, the backup is whole, and the records come along", async () => {
    // The service writes to the newest schema only, so the newer version is one of the test's own.
    const newer = migrationsWith(all, {
      "9990-later.sql": "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;",
    });
    const t = await startLedger();
    await registerSampleBranch(t);
    const digest = t.digest();
    await t.close();
    const oldVersion = Number(version(t.databasePath));
    const oldSchema = withDatabase(t.databasePath, describeSchema);
    const now = await startLedger({ dataDir: t.dataDir, migrationsDir: newer });
    const { entries } = await now.ask<{ entries: HistoryEntry[] }>("person.history", {
      uid: (await now.ask<{ people: { uid: string }[] }>("people.find", { text: "slx" })).people[0]!
        .uid,
    });
    expect(entries.map(({ action }) => action)).toEqual(["新建"]);
    await now.ask("gathering.create", {
      values: { parts: [{ kind: "otherMeeting" }], title: "例会", occurredOn: "2026-11-20" },
    });
    await now.close();
    expect(withDatabase(t.databasePath, verifyChain)).toBeNull();
    const backup = `升级前备份-第${oldVersion}版-20261122.db`;
    expect(backupsOf(t.dataDir)).toEqual([backup, `${backup}.sha256`]);
    const path = join(t.dataDir, "backups", backup);
    expect(digestOf(path)).toBe(digest);
    expect(withDatabase(path, describeSchema)).toBe(oldSchema);
    expect(withDatabase(path, (db) => checkDatabase(db, "full"))).toEqual([]);
  });

  test("a database upgraded step by step has the schema of a new one", async () => {
    const t = await startLedger({ migrationsDir: migrationsWith((name) => name < "0200") });
    await t.close();
    const upgraded = await startLedger({ dataDir: t.dataDir });
    await upgraded.close();
    const fresh = await startLedger();
    await fresh.close();
    expect(withDatabase(t.databasePath, describeSchema)).toBe(
      withDatabase(fresh.databasePath, describeSchema),
    );
  });

  test("a new migration below the version reached is applied too: each module has its own hundred", async () => {
    const t = await startLedger();
    await t.close();
    const more = migrationsWith(all, {
      "0190-added-later.sql": "CREATE TABLE added_later (x TEXT) STRICT;",
    });
    const again = await startLedger({ dataDir: t.dataDir, migrationsDir: more });
    await again.close();
    expect(hasTable(t.databasePath, "added_later")).toBe(true);
    expect(backupsOf(t.dataDir).length).toBe(2);
  });

  test("a migration that fails leaves the old version whole, its backup beside it", async () => {
    const t = await startLedger();
    await registerSampleBranch(t);
    const digest = t.digest();
    await t.close();
    const before = version(t.databasePath);
    const broken = migrationsWith(all, {
      "0990-broken.sql": "CREATE TABLE half (x TEXT) STRICT; INSERT INTO nowhere VALUES (1);",
    });
    await expect(startLedger({ dataDir: t.dataDir, migrationsDir: broken })).rejects.toMatchObject({
      code: "upgrade-failed",
      message: "数据升级没有完成，已退回升级前的内容，记录完好。",
    });
    expect(version(t.databasePath)).toBe(before);
    expect(hasTable(t.databasePath, "half")).toBe(false);
    expect(digestOf(t.databasePath)).toBe(digest);
    const backup = backupsOf(t.dataDir)[0] ?? "";
    expect(digestOf(join(t.dataDir, "backups", backup))).toBe(digest);
    const again = await startLedger({ dataDir: t.dataDir });
    expect(again.digest()).toBe(digest);
    await again.close();
  });
});
