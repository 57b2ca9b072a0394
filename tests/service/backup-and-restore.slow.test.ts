import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import { createClock } from "#service/core/clock.ts";
import { restoreDatabase } from "#service/core/database/restore-database.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import { digestOf, hashesBelow, withDatabase } from "../support/service-digest.ts";
import {
  migrationsDir,
  startLedger,
  temporaryFolder,
  type TestLedger,
} from "../support/service-ledger.ts";
import { holdSampleMeeting, registerSampleBranch } from "../support/service-samples.ts";

let t: TestLedger;
let backup: string;
let digest: string;
beforeEach(async () => {
  t = await startLedger();
  await registerSampleBranch(t);
  await holdSampleMeeting(t);
  const folder = t.path("备份");
  mkdirSync(folder);
  const made = await t.ask<RouteOutput<"backup.create">>("backup.create", {
    folder: t.grant(folder, "folder"),
  });
  backup = join(folder, made.fileName);
  digest = t.digest();
});
afterEach(() => t.close());

const restore = (dataDir: string, file: string) =>
  restoreDatabase({ dataDir, migrationsDir }, file, createClock());

describe("a backup", () => {
  test("is one file with its SHA-256 beside it and equal records", () => {
    const sha256 = sha256Hex(readFileSync(backup));
    expect(readFileSync(`${backup}.sha256`, "utf8").slice(0, 64)).toBe(sha256);
    expect(readdirSync(join(backup, "..")).length).toBe(2);
    expect(digestOf(backup)).toBe(digest);
  });

  test("is named after its moment, and a second one writes over none", async () => {
    const made = await t.ask<RouteOutput<"backup.create">>("backup.create", {});
    expect(made.fileName).toMatch(/^备份-20261122-1530\d\d\.db$/);
    expect(made.auditCount).toBe(11);
    expect(made.counts.find(({ recordType }) => recordType === "person")?.rowCount).toBe(5);
  });

  test("of a sound ledger is found sound, of a tampered one not", async () => {
    const check = () => t.ask<RouteOutput<"backup.check">>("backup.check", null);
    expect(await check()).toMatchObject({ isSound: true, findings: [], auditCount: 11 });
    const tamper =
      "DROP TRIGGER audit_entry_never_changes; UPDATE audit_entry SET operator = 'x' WHERE seq = 3";
    withDatabase(t.databasePath, (db) => db.execute(tamper), false);
    expect(await check()).toMatchObject({ isSound: false, findings: [{ code: "audit-broken" }] });
  });
});

describe("a restore", () => {
  test("brings back what was backed up and keeps what it replaced", async () => {
    await t.ask("team.create", { values: { name: "后来的班组" } });
    const later = t.digest();
    await t.close();
    const { keptAs, auditCount } = await restore(t.dataDir, backup);
    expect(auditCount).toBe(11);
    expect(digestOf(t.databasePath)).toBe(digest);
    expect(digestOf(join(t.dataDir, keptAs ?? ""))).toBe(later);
    const again = await startLedger({ dataDir: t.dataDir });
    await again.ask("team.create", { values: { name: "新班组" } });
    await again.close();
  });

  test("into an empty folder makes a ledger of it", async () => {
    const dataDir = temporaryFolder();
    expect((await restore(dataDir, backup)).keptAs).toBeNull();
    expect(digestOf(join(dataDir, "ledger.db"))).toBe(digest);
  });

  test("while a window has the ledger open is refused and changes nothing", async () => {
    await t.ask("team.create", { values: { name: "后来的班组" } });
    const later = t.digest();
    await expect(restore(t.dataDir, backup)).rejects.toMatchObject({ code: "in-use" });
    expect(t.digest()).toBe(later);
  });

  const triggersAnew = (statement: string) => {
    const guards =
      readFileSync(join(migrationsDir, "0010-foundation.sql"), "utf8").match(
        /CREATE TRIGGER[^]*?END;/g,
      ) ?? [];
    return `DROP TRIGGER audit_entry_never_changes; DROP TRIGGER audit_entry_never_goes; ${statement}; ${guards.join("\n")}`;
  };
  const zeroed = (path: string) => {
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0, 4096 * 10, 4096 * 16));
  };

  const spoiled: readonly (readonly [
    string,
    string,
    RegExp,
    (path: string, run: (text: string) => void) => void,
  ])[] = [
    ["that is not there", "file-missing", /找不到/, (path) => rmSync(path)],
    ["of 0 bytes", "damaged-database", /没有改动/, (path) => truncateSync(path, 0)],
    [
      "cut short",
      "bad-backup",
      /现有记录没有改动/,
      (path) => truncateSync(path, readFileSync(path).length - 8192),
    ],
    ["with zeroed pages", "bad-backup", /现有记录没有改动/, zeroed],
    [
      "of another program",
      "foreign-database",
      /没有改动/,
      (_, run) => run("PRAGMA application_id = 7"),
    ],
    [
      "of a newer program",
      "newer-database",
      /没有改动/,
      (_, run) => run("PRAGMA user_version = 9990"),
    ],
    [
      "with a migration nobody knows",
      "newer-database",
      /没有改动/,
      (_, run) => run("INSERT INTO migration VALUES (215, 'later', 'x', 'y')"),
    ],
    [
      "with another migration under a known number",
      "bad-backup",
      /结构不是本程序建立的/,
      (_, run) => run("UPDATE migration SET sha256 = 'x' WHERE number = 10"),
    ],
    [
      "with an audit entry changed",
      "bad-backup",
      /操作日志第3条被改动过/,
      (_, run) => run(triggersAnew("UPDATE audit_entry SET operator = 'x' WHERE seq = 3")),
    ],
    [
      "with an extra trigger",
      "bad-backup",
      /本程序没有的内容/,
      (_, run) => run("CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM team; END"),
    ],
    [
      "with a trigger of ours that does something else",
      "bad-backup",
      /本程序没有的内容/,
      (_, run) =>
        run(
          "DROP TRIGGER audit_entry_never_goes; CREATE TRIGGER audit_entry_never_goes AFTER INSERT ON person BEGIN DELETE FROM team; END",
        ),
    ],
    [
      "with an extra view",
      "bad-backup",
      /本程序没有的内容/,
      (_, run) => run("CREATE VIEW v AS SELECT * FROM person"),
    ],
    [
      "with an extra table",
      "bad-backup",
      /本程序没有的内容/,
      (_, run) => run("CREATE TABLE x (y TEXT)"),
    ],
    [
      "with an extra column",
      "bad-backup",
      /本程序没有的内容/,
      (_, run) => run("ALTER TABLE team ADD COLUMN y TEXT"),
    ],
    [
      "without its tables",
      "bad-backup",
      /本程序没有的内容/,
      (path, run) => {
        rmSync(path);
        run(
          "CREATE TABLE x (y TEXT); PRAGMA application_id = 1114786919; PRAGMA user_version = 10",
        );
      },
    ],
    [
      "whose digest says otherwise",
      "bad-backup",
      /校验值不一致/,
      (path, run) => {
        run("UPDATE team SET duty = '改过'");
        copyFileSync(`${backup}.sha256`, `${path}.sha256`);
      },
    ],
  ];

  test.each(spoiled)(
    "of a file %s is refused and leaves everything as it was",
    async (_, code, message, spoil) => {
      await t.close();
      const file = join(temporaryFolder(), "另一份.db");
      copyFileSync(backup, file);
      spoil(file, (text) => withDatabase(file, (db) => db.execute(text), false));
      const before = hashesBelow(t.dataDir);
      await expect(restore(t.dataDir, file)).rejects.toMatchObject({
        code,
        message: expect.stringMatching(message) as string,
      });
      expect(hashesBelow(t.dataDir)).toEqual(before);
      expect(digestOf(t.databasePath)).toBe(digest);
    },
  );
});
