import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { describeSchema } from "#service/core/database/describe-schema.ts";
import { readMigrations } from "#service/core/database/read-migrations.ts";
import { withDatabase } from "../support/service-digest.ts";
import { migrationsDir, startLedger } from "../support/service-ledger.ts";

const migrations = readMigrations(migrationsDir);
const frozen = (name: string) => readFileSync(join(migrationsDir, "..", name), "utf8");

describe("migrations", () => {
  test("the schema after all of them is the committed one; else run npm run schema", async () => {
    const t = await startLedger();
    await t.close();
    expect(withDatabase(t.databasePath, describeSchema)).toBe(frozen("schema.sql"));
  });

  test("none that was frozen has changed; write a new one instead", () => {
    const hashes = JSON.parse(frozen("migration-hashes.json")) as Record<string, string>;
    const now = Object.fromEntries(migrations.map((m) => [`${m.number}-${m.name}`, m.sha256]));
    expect(now).toEqual(hashes);
  });

  test("their numbers rise in steps of ten and none stands twice", () => {
    const numbers = migrations.map(({ number }) => number);
    expect(numbers.filter((number) => number % 10 !== 0 || number === 0)).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers);
  });

  test("each works in a transaction of ours: it has none of its own and sets no pragma", () => {
    for (const { number, text } of migrations) {
      const code = text.replace(/--.*$/gm, "");
      const hit = /\b(PRAGMA|COMMIT|ROLLBACK|VACUUM|ATTACH)\b/i.exec(code)?.[0];
      expect(hit, `migration ${number}`).toBeUndefined();
    }
  });

  test("every table is STRICT", () => {
    for (const { number, text } of migrations)
      for (const [, name, ending] of text.matchAll(/CREATE TABLE (\w+) \((?:[^;]*)\)([^;]*);/g))
        expect(ending, `${name} in migration ${number}`).toContain("STRICT");
  });
});
