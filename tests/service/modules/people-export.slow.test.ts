import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import { addPerson } from "../../support/people-samples.ts";
import { registerTwo, startRun } from "../../support/service-operators.ts";
import type { TestLedger } from "../../support/service-ledger.ts";
import { readBook } from "../../support/service-workbook.ts";

describe("the roster of a day as a sheet", () => {
  let t: TestLedger;
  let clerk: SavedRecord;
  beforeAll(async () => {
    t = await startRun();
    const member = { stage: "full", joinedPartyOn: "2025-06-15", phone: "13900001234" };
    const days = { fullPassedOn: "2026-06-20", fullApprovedOn: "2026-08-10" };
    await addPerson(t, "周海", { ...member, ...days, birthOn: "1990-05-05" });
    await addPerson(t, "丁一", { stage: "full" });
    await addPerson(t, "劳务工", {});
    ({ clerk } = await registerTwo(t));
  });
  afterAll(() => t.close());

  const write = async (name: string, more: object) => {
    const path = t.path(name);
    const target = t.grant(path, "write");
    const input = { day: "2026-07-05", who: "members", order: "strokes", target, ...more };
    return { path, input };
  };
  const cellsOf = async (name: string, more: object) => {
    const { path, input } = await write(name, more);
    const { rowCount } = await t.ask<{ rowCount: number }>("people.exportRoster", input);
    return { rowCount, ...readBook(path) };
  };

  test("it says what everybody was on that day, in the order of strokes", async () => {
    const { rowCount, cells } = await cellsOf("党员.xlsx", {});
    expect(rowCount).toBe(2);
    expect(cells).toContain("预备党员");
    expect(cells).not.toContain("劳务工");
    expect(cells.indexOf("丁一")).toBeLessThan(cells.indexOf("周海"));
    expect(cells.indexOf("丁一")).toBeGreaterThan(-1);
  });

  test("telephone and day of birth stand in it only when asked for", async () => {
    const secrets = ["13900001234", "1990-05-05", "联系电话", "出生日期"];
    const plain = await cellsOf("一.xlsx", {});
    expect(plain.cells.filter((cell) => secrets.includes(cell))).toEqual([]);
    const whole = await cellsOf("二.xlsx", { includeSensitive: true });
    expect(whole.cells).toEqual(expect.arrayContaining(secrets));
  });

  test("whoever may not see them is refused, and nothing is written", async () => {
    await t.ask("operators.choose", { uid: clerk.uid });
    const { path, input } = await write("三.xlsx", { includeSensitive: true });
    expect((await t.refuse("people.exportRoster", input)).code).toBe("not-allowed");
    expect(existsSync(path)).toBe(false);
    expect((await cellsOf("四.xlsx", {})).rowCount).toBe(2);
  });

  test("nor are they told that two were born on one day", async () => {
    await t.ask("operators.choose", { uid: clerk.uid });
    await addPerson(t, "于蕾", { birthOn: "1991-01-07" });
    await addPerson(t, "于雷", { birthOn: "1991-01-07" });
    const { groups } = await t.ask<{ groups: unknown[] }>("people.suspected", null);
    expect(groups).toEqual([]);
  });
});
