import { afterEach, beforeEach, expect, it } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import { recordTypeOf } from "#shared/record-types.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import { openReader } from "#service/core/database/open-connections.ts";
import { titleSearch } from "#service/records/links/link-handlers.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";

const nobody = "01900000-0000-7000-8000-000000000000";
let t: TestLedger;
beforeEach(async () => {
  t = await startLedger();
});
afterEach(() => t.close());

const arrange = (name: string) =>
  t.ask<SavedRecord>("activity.create", { values: { name, plannedOn: "2026-12-01" } });
const found = async (text: string, exceptUid = nobody) =>
  (await t.ask<RouteOutput<"links.search">>("links.search", { text, exceptUid })).records.map(
    ({ title }) => title,
  );

it("finds any part of a title, the newest first, without itself and what is in the trash", async () => {
  const [first] = [await arrange("冬防检查"), await arrange("冬防演练"), await arrange("植树")];
  await t.ask("activity.trash", await arrange("冬防（重复）"));
  expect(await found("防")).toEqual(["冬防演练", "冬防检查"]);
  expect(await found("防", first.uid)).toEqual(["冬防演练"]);
  expect(await found("没有的")).toEqual([]);
  expect(await found(" ")).toEqual([]);
});

it.each([
  ...["activity", "disclosure", "gathering", "incomingPaper", "keyTask", "notice", "person"],
])("reads an index of titles alone where records are many: %s", (name) => {
  const db = openReader(t.databasePath, undefined);
  const { text, values } = titleSearch(recordTypeOf(name), "冬防", nobody);
  const plan = db.all<{ detail: string }>({ text: `EXPLAIN QUERY PLAN ${text}`, values });
  db.close();
  expect(plan[0]?.detail).toMatch(/^SCAN \w+ USING COVERING INDEX \w+_titles$/);
});
