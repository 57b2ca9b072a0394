import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DocumentOptions } from "#shared/modules/documents/document-options.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import { addUpHours } from "#shared/modules/disclosures/hours-of-table.ts";
import { rowsOf, tableOf, type TableColumn } from "#shared/modules/disclosures/disclosure-table.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { ListPage, RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { readSheet } from "#service/records/import/read-sheet.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { sampleBranchValues } from "../../support/service-samples.ts";
import { textOf } from "../documents/docx-fixtures.ts";

let t: TestLedger;
let topicUid: string;

beforeAll(async () => {
  t = await startLedger();
  await t.ask("branch.create", { values: { ...sampleBranchValues, stationName: "静河输油站" } });
  const { rows } = await t.ask<ListPage>("disclosureTopic.list", { view: "all" });
  topicUid = rows.find(({ title }) => title === "考勤考核")!.uid;
});
afterAll(() => t.close());

const read = (type: string, uid: string) => t.ask<RecordView>(`${type}.get`, { uid, reveal: true });

async function changeTopic(values: AnyValues): Promise<void> {
  const { revision } = await read("disclosureTopic", topicUid);
  await t.ask("disclosureTopic.update", { uid: topicUid, revision, values });
}

const begin = (period: string, madeOn: string) =>
  t.ask<SavedRecord>("disclosures.begin", { topicUid, period, madeOn, copyLines: false });

async function columnsOf(uid: string): Promise<readonly TableColumn[]> {
  const { values } = await read("disclosure", uid);
  return tableOf(values as unknown as Parameters<typeof tableOf>[0]).columns;
}

async function paper(uid: string, options: DocumentOptions = {}): Promise<string> {
  const made = await t.ask<GeneratedDocument>("documents.generate", {
    ...{ recordType: "disclosure", recordUid: uid, templateName: "disclosure-notice-wide" },
    options,
  });
  const { base64 } = await t.ask<{ base64: string }>("documents.content", { uid: made.uid });
  return textOf(new Uint8Array(Buffer.from(base64, "base64"))).join("\n");
}

test("the legend stands under the sheet as it was when the notice was begun", async () => {
  const saved = await begin("2026-09", "2026-10-09");
  const columns = await columnsOf(saved.uid);
  const line = columns.map(({ name }) => ({ 姓名: "单立新", 1: "√", 2: "休" })[name] ?? "");
  const { lines, heldLines } = rowsOf({ columns, lines: [line] });
  await t.ask("disclosure.update", {
    ...saved,
    values: { lines, heldLines, feedback: "站办公室" },
  });
  const legend = "注：√＝出勤，休＝休息，年＝年休，病＝病假，事＝事假，公＝公出，旷＝旷工。";
  const before = await paper(saved.uid);
  expect(before).toContain(legend);
  expect(before.indexOf(legend)).toBeGreaterThan(before.indexOf("单立新"));
  await changeTopic({ marks: [{ mark: "√", meaning: "在岗" }] });
  expect(await paper(saved.uid)).toContain(legend);
});

test("hours stand in their days and are added up, and the legend says that numbers are hours", async () => {
  const day = (name: string): TableColumn => ({ name, kind: "mark", width: 3, isHeld: false });
  const columns: readonly TableColumn[] = [
    { name: "姓名", kind: "text", width: 6, isHeld: false },
    ...["1", "2"].map(day),
    { name: "工时合计", kind: "hoursSum", width: 5, isHeld: false },
  ];
  const marks = [{ mark: "休", meaning: "休息" }];
  await changeTopic({ checkKind: "hours", columns: rowsOf({ columns, lines: [] }).columns, marks });
  const saved = await begin("2026-10", "2026-11-05");
  const lines = [
    ["单立新", "8", "7.5", ""],
    ["曾国庆", "12", "休", ""],
  ];
  const table = rowsOf(addUpHours({ columns, lines }));
  await t.ask("disclosure.update", { ...saved, values: { ...table, feedback: "站办公室" } });
  const text = await paper(saved.uid);
  for (const told of ["15.5", "27.5", "合计", "注：数字为工时（小时），休＝休息。"])
    expect(text).toContain(told);
  const path = t.path("公开.xlsx");
  await t.ask("disclosure.exportSheet", { view: "recent", target: t.grant(path, "write") });
  const { rows } = await readSheet(readFileSync(path), "公开（公示）·表格内容");
  const texts = rows.map((row) => row.map((one) => one.text).slice(1, 5));
  expect(texts).toContainEqual(["单立新", "8", "7.5", "15.5"]);
  expect(texts).toContainEqual(["曾国庆", "12", "休", "12"]);
});
