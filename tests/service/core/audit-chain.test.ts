import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { verifyChain } from "#service/core/audit/audit-log.ts";
import { digestOf, withDatabase } from "../../support/service-digest.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { registerSampleBranch } from "../../support/service-samples.ts";

const withoutGuards =
  "DROP TRIGGER audit_entry_never_changes; DROP TRIGGER audit_entry_never_goes;";

describe("the audit chain", () => {
  let t: TestLedger;
  beforeEach(async () => {
    t = await startLedger();
    await registerSampleBranch(t);
    await t.close();
  });
  afterEach(() => t.close().catch(() => {}));

  const change = (...statements: string[]) =>
    withDatabase(t.databasePath, (db) => statements.forEach((text) => db.execute(text)), false);
  const verdict = () => withDatabase(t.databasePath, verifyChain);

  test("a chain as the commands left it is whole, one entry for each command", () => {
    expect(verdict()).toBeNull();
    const seqs = withDatabase(t.databasePath, (db) =>
      db.all<{ seq: number }>({ text: "SELECT seq FROM audit_entry ORDER BY seq", values: [] }),
    );
    expect(seqs.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test("entries can neither be changed nor deleted by accident", () => {
    const before = digestOf(t.databasePath);
    expect(() => change("UPDATE audit_entry SET operator = 'x' WHERE seq = 3")).toThrow(
      "audit entries never change",
    );
    expect(() => change("DELETE FROM audit_entry WHERE seq = 8")).toThrow("audit entries never go");
    expect(digestOf(t.databasePath)).toBe(before);
  });

  test.each([
    ["who", "UPDATE audit_entry SET operator = '别人' WHERE seq = 4"],
    ["when", "UPDATE audit_entry SET at = '2020-01-01T00:00:00.000+08:00' WHERE seq = 4"],
    ["what", "UPDATE audit_entry SET changes = replace(changes, '单立新', '单立行') WHERE seq = 4"],
    ["why", "UPDATE audit_entry SET reason = '补记' WHERE seq = 4"],
    ["the reply", "UPDATE audit_entry SET reply = '{\"revision\":2}' WHERE seq = 4"],
    ["the route", "UPDATE audit_entry SET route = 'team.create' WHERE seq = 4"],
    ["the command", "UPDATE audit_entry SET command_id = 'x' WHERE seq = 4"],
  ])("an edit of %s is found at its entry", (_, statement) => {
    change(withoutGuards, statement);
    expect(verdict()).toBe("操作日志第4条被改动过");
  });

  test("an entry taken out is found", () => {
    change(withoutGuards, "PRAGMA foreign_keys = OFF; DELETE FROM audit_entry WHERE seq = 4");
    expect(verdict()).toBe("操作日志在第4条处缺失");
  });

  test("an entry put in between is found", () => {
    change(
      withoutGuards,
      `PRAGMA foreign_keys = OFF;
       UPDATE audit_entry SET seq = seq + 100 WHERE seq > 4;
       INSERT INTO audit_entry SELECT 5, 'new', at, operator, route, reason, changes, reply, hash, hash, operator_uid
         FROM audit_entry WHERE seq = 4;
       UPDATE audit_entry SET seq = seq - 99 WHERE seq > 100;`,
    );
    expect(verdict()).toBe("操作日志第5条被改动过");
  });

  test("two entries that changed places are found", () => {
    change(
      withoutGuards,
      `PRAGMA foreign_keys = OFF;
       UPDATE audit_entry SET seq = 99 WHERE seq = 4;
       UPDATE audit_entry SET seq = 4 WHERE seq = 5;
       UPDATE audit_entry SET seq = 5 WHERE seq = 99;`,
    );
    expect(verdict()).toBe("操作日志第4条与前一条不衔接");
  });

  test("an edited entry whose own hash was made to fit is found at the next one", () => {
    change(withoutGuards, "UPDATE audit_entry SET hash = printf('%064d', 7) WHERE seq = 4");
    expect(verdict()).toBe("操作日志第4条被改动过");
  });

  test("erasing a sealed value leaves the chain whole", () => {
    change("UPDATE audit_sealed SET value = NULL");
    expect(verdict()).toBeNull();
  });

  test("another sealed value in place of the true one is found", () => {
    change(`UPDATE audit_sealed SET value = '"13911112222"' WHERE seq = 4`);
    expect(verdict()).toBe("操作日志第4条的敏感内容被改动过");
  });
});
