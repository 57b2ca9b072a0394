import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { HistoryEntry, RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { openReader } from "#service/core/database/open-connections.ts";
import { sql } from "#service/core/database/sql.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";

describe("commands", () => {
  let t: TestLedger;
  beforeAll(async () => {
    t = await startLedger();
  });
  afterAll(() => t.close());

  const newTeam = () =>
    t.ask<SavedRecord>("team.create", { values: { name: `班组${randomUUID().slice(0, 8)}` } });

  test("the same command asked again answers the first reply and does nothing twice", async () => {
    const commandId = randomUUID();
    const first = await t.ask("team.create", { values: { name: "运行三班" } }, { commandId });
    const digest = t.digest();
    const again = await t.ask("team.create", { values: { name: "运行三班" } }, { commandId });
    expect(again).toEqual(first);
    expect(t.digest()).toBe(digest);
  });

  test("a repeated update is not refused as stale: it answers what it answered", async () => {
    const saved = await newTeam();
    const commandId = randomUUID();
    const input = { ...saved, values: { duty: "巡检" } };
    const first = await t.ask("team.update", input, { commandId });
    expect(await t.ask("team.update", input, { commandId })).toEqual(first);
  });

  test("a command id that another route has used is refused", async () => {
    const commandId = randomUUID();
    const saved = await t.ask<SavedRecord>(
      "team.create",
      { values: { name: "维修班" } },
      { commandId },
    );
    const digest = t.digest();
    const refusal = await t.refuse("team.trash", saved, { commandId });
    expect(refusal.code).toBe("command-reused");
    expect(t.digest()).toBe(digest);
  });

  test.each(["", "1", "not-a-uuid", "00000000-0000-0000-0000-00000000000Z", "../../x"])(
    "a command with the id %o is refused",
    async (commandId) => {
      const digest = t.digest();
      const refusal = await t.refuse("team.create", { values: { name: "甲" } }, { commandId });
      expect(refusal.code).toBe("invalid-input");
      expect(t.digest()).toBe(digest);
    },
  );

  test.each(["update", "trash"])("a %s with a stale revision changes nothing", async (verb) => {
    const saved = await newTeam();
    await t.ask("team.update", { ...saved, values: { duty: "第一次" } });
    const digest = t.digest();
    const input = verb === "update" ? { ...saved, values: { duty: "第二次" } } : saved;
    const refusal = await t.refuse(`team.${verb}`, input);
    expect(refusal.code).toBe("conflict");
    expect(t.digest()).toBe(digest);
  });

  test("a refused command leaves no trace and its id can be used again", async () => {
    const commandId = randomUUID();
    const digest = t.digest();
    await t.refuse("team.create", { values: { name: " " } }, { commandId });
    expect(t.digest()).toBe(digest);
    await t.ask("team.create", { values: { name: "运行五班" } }, { commandId });
  });

  test("saving what is there already makes no new revision", async () => {
    const saved = await newTeam();
    const { values } = await t.ask<RecordView>("team.get", { uid: saved.uid });
    expect(await t.ask("team.update", { ...saved, values })).toEqual(saved);
  });

  test("every change is told to the windows, a repeat and a refusal are not", async () => {
    const { uid, revision } = await newTeam();
    expect(t.events.at(-1)).toEqual({ type: "changed", recordType: "team", uids: [uid] });
    const told = t.events.length;
    await t.refuse("team.trash", { uid, revision: revision + 1 });
    expect(t.events.length).toBe(told);
  });

  test("a sensitive value that did not change is not shown as a change", async () => {
    const saved = await t.ask<SavedRecord>("person.create", {
      values: { name: "李卫东", stage: "none", phone: "13900001111" },
    });
    const changed = await t.ask<SavedRecord>("person.update", {
      ...saved,
      values: { position: "输油工" },
    });
    await t.ask("person.update", { ...changed, values: { phone: "13900002222" } });
    const history = await t.ask<{ entries: HistoryEntry[] }>("person.history", { uid: saved.uid });
    const fields = history.entries.map((entry) => entry.changes.map(({ field }) => field));
    expect(fields[0]).toEqual(["phone"]);
    expect(fields[1]).toEqual(["position"]);
    expect(JSON.stringify(history)).not.toContain("1390000");
  });

  test("the handle that queries get cannot write: SQLite itself refuses", () => {
    const reader = openReader(t.databasePath, undefined);
    const digest = t.digest();
    try {
      expect(() => reader.run(sql`DELETE FROM team`)).toThrow("没有权限写入");
      expect(() => reader.execute("CREATE TABLE x (y)")).toThrow("没有权限写入");
    } finally {
      reader.close();
    }
    expect(t.digest()).toBe(digest);
  });
});
