import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { workbookBytes } from "../../support/service-workbook.ts";

let t: TestLedger;
beforeAll(async () => {
  t = await startLedger();
});
afterAll(() => t.close());

async function read(
  rows: Parameters<typeof workbookBytes>[0],
  merges: readonly string[] = [],
): Promise<RouteOutput<"disclosures.readSheet">> {
  const path = t.path(`表${merges.join("")}.xlsx`);
  writeFileSync(path, workbookBytes(rows, { merges }));
  return t.ask<RouteOutput<"disclosures.readSheet">>("disclosures.readSheet", {
    file: t.grant(path, "read"),
  });
}

test("the title over all columns names none of them, and totals and signatures are no lines", async () => {
  const { columns, lines } = await read(
    [
      ["2026年10月奖金发放表", null, null],
      ["序号", "姓 名", "应发"],
      ["1", "单立新", "1800.00"],
      ["合计", null, "1800.00"],
      ["站长：", null, "书记："],
    ],
    ["A1:C1"],
  );
  expect(columns.map(({ name, kind }) => [name, kind])).toEqual([
    ["姓名", "text"],
    ["应发", "money"],
  ]);
  expect(lines).toEqual([["单立新", "1800.00"]]);
});

test("a header of two lines names each column by both, and days are columns of symbols", async () => {
  const { columns } = await read(
    [
      ["姓名", "出勤", null, "1", "2"],
      [null, "应", "实", null, null],
      ["甲", "21", "20", "√", "休"],
    ],
    ["B1:C1", "A1:A2", "D1:D2", "E1:E2"],
  );
  expect(columns.map(({ name, kind }) => `${name}/${kind}`)).toEqual([
    "姓名/text",
    "出勤应/number",
    "出勤实/number",
    "1/mark",
    "2/mark",
  ]);
});

test("a sheet without a header is refused in words, and nothing is read", async () => {
  const path = t.path("空.xlsx");
  writeFileSync(path, workbookBytes([["说明"], ["一"]]));
  const refusal = await t.refuse("disclosures.readSheet", { file: t.grant(path, "read") });
  expect(refusal.message).toContain("找不到表头");
});

test("days kept in hours are told from days kept in symbols, and their sum is a sum of hours", async () => {
  const hours = await read([
    ["姓名", "1日", "2日", "3日", "工时合计"],
    ["甲", "8", "7.5", "休", "15.5"],
    ["乙", "12", "12", "0", "24"],
  ]);
  expect(hours.daysIn).toBe("hours");
  expect(hours.columns.map(({ kind }) => kind)).toEqual([
    "text",
    ...["mark", "mark", "mark"],
    "hoursSum",
  ]);
  expect(hours.lines[0]).toEqual(["甲", "8", "7.5", "休", "15.5"]);
  const symbols = await read([
    ["姓名", "1", "2", "3"],
    ["甲", "√", "休", "√"],
  ]);
  expect(symbols.daysIn).toBe("attendance");
});

test("days worked written as 1 and 0.5 are symbols, and a sheet without days is neither", async () => {
  const days = await read([
    ["姓名", "1", "2", "3"],
    ["甲", "1", "0.5", "1"],
  ]);
  expect(days.daysIn).toBe("attendance");
  const bonus = await read([
    ["姓名", "应发"],
    ["甲", "1800.00"],
  ]);
  expect(bonus.daysIn).toBeNull();
});
