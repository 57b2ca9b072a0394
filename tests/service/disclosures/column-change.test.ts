import { afterEach, beforeEach, expect, test } from "vitest";
import { rowsOf, tableOf, type TableColumn } from "#shared/modules/disclosures/disclosure-table.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { ListPage, RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";

const column = (name: string, isHeld = false): TableColumn => ({
  ...{ name, kind: "text", width: null, isHeld },
});
const columns = [column("姓名"), column("基数", true), column("应发"), column("备注")];
const lines = [
  ["单立新", "7654.32", "1800.00", "甲"],
  ["曾国庆", "7654.31", "1700.50", "乙"],
];

let t: TestLedger;
let saved: SavedRecord;
beforeEach(async () => {
  t = await startLedger();
  const { rows } = await t.ask<ListPage>("disclosureTopic.list", { view: "all" });
  const topicUid = rows.find(({ title }) => title === "奖金发放")!.uid;
  const begun = await t.ask<SavedRecord>("disclosures.begin", {
    ...{ topicUid, period: "2026-10", madeOn: "2026-11-05", copyLines: false },
  });
  saved = await t.ask("disclosure.update", { ...begun, values: { ...rowsOf({ columns, lines }) } });
});
afterEach(() => t.close());

const columnRows = (...wanted: readonly TableColumn[]) =>
  rowsOf({ columns: wanted, lines: [] }).columns;
const [name, base, payable, note] = columns as [TableColumn, TableColumn, TableColumn, TableColumn];

async function stored() {
  const { values } = await t.ask<RecordView>("disclosure.get", { uid: saved.uid, reveal: true });
  return tableOf(values as unknown as Parameters<typeof tableOf>[0]);
}

const update = (values: AnyValues) => ({ ...saved, values });

test("columns that change places without their lines are refused, and every text stays under its heading", async () => {
  const torn: readonly (readonly TableColumn[])[] = [
    [payable, base, name, note],
    [name, base, note],
    [column("班组"), name, base, payable, note],
    [name, column("基数"), payable, note],
    [name, base, column("应发", true), note],
  ];
  for (const wanted of torn) {
    const refusal = await t.refuse("disclosure.update", update({ columns: columnRows(...wanted) }));
    expect(JSON.stringify(refusal), JSON.stringify(wanted)).toContain("保存会错栏");
  }
  expect(await stored()).toEqual({ columns, lines });
});

test("one list of lines is not enough where texts move between the two", async () => {
  const shown = rowsOf({ columns: [name, column("基数"), payable, note], lines });
  const half = { columns: shown.columns, lines: shown.lines };
  const refusal = await t.refuse("disclosure.update", update(half));
  expect(JSON.stringify(refusal)).toContain("保存会错栏");
  await t.ask("disclosure.update", update({ ...shown }));
  expect((await stored()).lines).toEqual(lines);
});

test("a column renamed, widened or added at the end moves nothing and is taken alone", async () => {
  const wanted = [name, base, { ...payable, name: "应发金额", width: 12 }, note, column("签名")];
  await t.ask("disclosure.update", update({ columns: columnRows(...wanted) }));
  const table = await stored();
  expect(table.columns.map((one) => one.name)).toEqual([
    ...["姓名", "基数", "应发金额", "备注", "签名"],
  ]);
  expect(table.lines).toEqual(lines.map((texts) => [...texts, ""]));
});

test("columns of a table without lines change freely", async () => {
  const emptied = await t.ask<SavedRecord>(
    "disclosure.update",
    update({ lines: [], heldLines: [] }),
  );
  await t.ask("disclosure.update", {
    ...emptied,
    values: { columns: columnRows(note, name) },
  });
  expect((await stored()).columns.map((one) => one.name)).toEqual(["备注", "姓名"]);
});
