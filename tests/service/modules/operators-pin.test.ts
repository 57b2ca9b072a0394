import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import { hashAuditBody } from "#service/core/audit/audit-entry.ts";
import { verifyChain } from "#service/core/audit/audit-log.ts";
import { sql } from "#service/core/database/sql.ts";
import { withDatabase } from "../../support/service-digest.ts";
import {
  migrationsDir,
  startLedger,
  temporaryFolder,
  type TestLedger,
} from "../../support/service-ledger.ts";
import { register, registerTwo, startRun } from "../../support/service-operators.ts";

const pin = "135792468";

let t: TestLedger;
afterEach(() => t.close());

/** The same ledger, served again with the clock standing at another moment of that afternoon. */
async function restartAt(time: string): Promise<void> {
  await t.close();
  t = await startRun({ dataDir: t.dataDir, clockStartAt: `2026-11-22T${time}+08:00` });
}

describe("after wrong PINs", () => {
  test("the wait outlives a restart, also for the right PIN, and doubles at the next wrong one", async () => {
    t = await startRun({ clockStartAt: "2026-11-22T15:00:00+08:00" });
    const { uid } = await register(t, "王主任", { pin });
    const choose = { uid, pin };
    const wrong = { uid, pin: "0000" };
    const codes: string[] = [];
    for (let count = 0; count < 5; count += 1)
      codes.push((await t.refuse("operators.choose", wrong)).code);
    expect(codes).toEqual(["wrong-pin", "wrong-pin", "wrong-pin", "wrong-pin", "pin-wait"]);
    expect(await t.refuse("operators.choose", choose)).toMatchObject({
      code: "pin-wait",
      message: expect.stringMatching(/请等(29|30)秒后再试/),
    });
    await restartAt("15:00:10");
    expect((await t.refuse("operators.choose", choose)).code).toBe("pin-wait");
    await restartAt("15:01:00");
    expect((await t.refuse("operators.choose", wrong)).code).toBe("pin-wait");
    await restartAt("15:01:40");
    expect((await t.refuse("operators.choose", choose)).code).toBe("pin-wait");
    await restartAt("15:02:30");
    await t.ask("operators.choose", choose);
    expect((await t.refuse("operators.choose", wrong)).code).toBe("wrong-pin");
  });

  test("a clock that was set back makes no endless wait", async () => {
    t = await startRun({ clockStartAt: "2040-01-01T00:00:00+08:00" });
    const { uid } = await register(t, "王主任", { pin });
    for (let count = 0; count < 5; count += 1)
      await t.refuse("operators.choose", { uid, pin: "0000" });
    await restartAt("15:00:00");
    expect((await t.refuse("operators.choose", { uid, pin })).code).toBe("pin-wait");
    await restartAt("15:01:00");
    await t.ask("operators.choose", { uid, pin });
  });

  test("another operator is not kept waiting, and a new PIN ends the wait", async () => {
    t = await startRun();
    const { chief, clerk } = await registerTwo(t);
    await t.ask("operators.setPin", { uid: clerk.uid, pin });
    for (let count = 0; count < 5; count += 1)
      await t.refuse("operators.choose", { uid: clerk.uid, pin: "0000" });
    await t.ask("operators.choose", { uid: chief.uid, pin: "1234" });
    await t.ask("operators.setPin", { uid: clerk.uid, pin: "1111" });
    await t.ask("operators.choose", { uid: clerk.uid, pin: "1111" });
  });

  test("whoever worked goes on working", async () => {
    t = await startRun();
    const { chief, clerk } = await registerTwo(t);
    await t.ask("operators.choose", { uid: clerk.uid });
    await t.refuse("operators.choose", { uid: chief.uid, pin: "0000" });
    expect(await t.ask("operators.current", null)).toMatchObject({
      state: "chosen",
      operator: { uid: clerk.uid },
    });
  });
});

test("a PIN stands nowhere: not in the database, the log, an answer or an event", async () => {
  t = await startRun();
  const { uid } = await register(t, "王主任", { pin });
  await t.refuse("operators.choose", { uid, pin: `${pin}0` });
  const answers = [
    await t.ask("operators.choose", { uid, pin }),
    await t.ask("operators.setPin", { uid, pin }),
    await t.ask("operators.list", null),
    await t.ask("operators.current", null),
    await t.refuse("operators.setPin", { uid, pin: `${pin}x` }),
    t.events,
  ];
  expect(JSON.stringify(answers)).not.toContain(pin);
  await t.close();
  for (const name of readdirSync(t.dataDir, { recursive: true, encoding: "utf8" })) {
    const path = join(t.dataDir, name);
    if (name.includes(".")) expect(readFileSync(path).includes(pin), name).toBe(false);
  }
  expect(existsSync(t.databasePath)).toBe(true);
  const rows = withDatabase(t.databasePath, (db) =>
    db.all<{ pin_salt: string; pin_hash: string }>({
      text: "SELECT pin_salt, pin_hash FROM operator",
      values: [],
    }),
  );
  expect(rows[0]!.pin_salt).toMatch(/^[0-9a-f]{32}$/);
  expect(rows[0]!.pin_hash).toMatch(/^[0-9a-f]{64}$/);
  const audit = withDatabase(t.databasePath, (db) =>
    JSON.stringify(db.all({ text: "SELECT * FROM audit_entry", values: [] })),
  );
  for (const secret of Object.values(rows[0]!)) expect(audit).not.toContain(secret);
});

describe("the chain of the log", () => {
  const withoutGuards = "DROP TRIGGER audit_entry_never_changes;";
  const change = (statement: string) =>
    withDatabase(t.databasePath, (db) => db.execute(withoutGuards + statement), false);

  test.each([
    ["taken out of an entry", "UPDATE audit_entry SET operator_uid = NULL WHERE seq = 2"],
    ["put into an old entry", "UPDATE audit_entry SET operator_uid = 'x' WHERE seq = 1"],
  ])("finds a uid %s", async (_, statement) => {
    t = await startRun();
    await registerTwo(t);
    await t.close();
    expect(withDatabase(t.databasePath, verifyChain)).toBeNull();
    change(statement);
    expect(withDatabase(t.databasePath, verifyChain)).toMatch(/被改动过$/);
    t = await startLedger();
  });

  test("holds over entries written before operators had a uid", async () => {
    const older = join(temporaryFolder(), "migrations");
    mkdirSync(older);
    for (const name of readdirSync(migrationsDir).filter((file) => file < "0600"))
      copyFileSync(join(migrationsDir, name), join(older, name));
    t = await startLedger({ migrationsDir: older });
    await t.close();
    const [commandId, at, operator] = ["c", "2026-01-02T03:04:05.678+08:00", "本机用户（站）"];
    const route = "team.create";
    const previousHash = "0".repeat(64);
    const body = { seq: 1, commandId, at, operator, route, reason: null, changes: [], reply: null };
    const hash = hashAuditBody({ ...body, previousHash });
    withDatabase(
      t.databasePath,
      (db) =>
        db.run(sql`INSERT INTO audit_entry VALUES
          (1, ${commandId}, ${at}, ${operator}, ${route}, NULL, '[]', ${canonicalJson(null)},
           ${previousHash}, ${hash})`),
      false,
    );
    t = await startRun({ dataDir: t.dataDir });
    await registerTwo(t);
    expect(withDatabase(t.databasePath, verifyChain)).toBeNull();
  });
});
