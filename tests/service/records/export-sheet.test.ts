import { existsSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { registerSampleBranch } from "../../support/service-samples.ts";
import { readBook } from "../../support/service-workbook.ts";

const hostile = ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "＝1+1"];

describe("an exported sheet", () => {
  let t: TestLedger;
  beforeAll(async () => {
    t = await startLedger();
    await registerSampleBranch(t);
    for (const [index, position] of hostile.entries())
      await t.ask("person.create", {
        values: { name: `=高翔${index}`, employeeNumber: `000${index}`, stage: "none", position },
      });
  });
  afterAll(() => t.close());

  const exported = async (input: object = {}) => {
    const path = t.path(`导出${Math.random()}.xlsx`);
    const target = t.grant(path, "write");
    const { rowCount } = await t.ask<{ rowCount: number }>("person.exportSheet", {
      view: "all",
      target,
      ...input,
    });
    return { path, rowCount };
  };
  const part = (path: string, name: string) =>
    strFromU8(unzipSync(readFileSync(path))[name] ?? new Uint8Array());

  test("holds what begins with = + - @ as text, and no formula", async () => {
    const { path } = await exported();
    const { cells, formulas } = readBook(path);
    expect(formulas).toEqual([]);
    for (const text of hostile) expect(cells).toContain(text.trim());
    expect(part(path, "xl/worksheets/sheet1.xml")).not.toMatch(/<f[ >]/);
  });

  test("keeps leading zeros: numbers are text cells in text columns", async () => {
    const { path } = await exported();
    expect(readBook(path).cells).toContain("0000");
    expect(part(path, "xl/styles.xml")).toMatch(/numFmtId="49"/);
  });

  test("follows the view and its filter", async () => {
    expect((await exported()).rowCount).toBe(5 + hostile.length);
    const members = await exported({ view: "byStage", filterValue: "full" });
    expect(members.rowCount).toBe(3);
    expect(readBook(members.path).cells).not.toContain("许长河");
  });

  test("leaves no half file where it can't be written", async () => {
    const path = t.path("没有这个文件夹/导出.xlsx");
    const refusal = await t.refuse("person.exportSheet", {
      view: "all",
      target: t.grant(path, "write"),
    });
    expect(refusal.code).toBe("file-missing");
    expect(existsSync(path)).toBe(false);
  });
});
