import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DisclosureTable } from "#shared/modules/disclosures/disclosure-table.ts";
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
): Promise<DisclosureTable> {
  const path = t.path(`表${merges.join("")}.xlsx`);
  writeFileSync(path, workbookBytes(rows, { merges }));
  return t.ask<DisclosureTable>("disclosures.readSheet", { file: t.grant(path, "read") });
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
