import { afterAll, beforeAll, expect, test } from "vitest";
import { strFromU8, unzipSync } from "fflate";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import type { DocumentOptions } from "#shared/modules/documents/document-options.ts";
import { rowsOf, tableOf, type TableColumn } from "#shared/modules/disclosures/disclosure-table.ts";
import type { ListPage, RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { sampleBranchValues } from "../../support/service-samples.ts";
import { textOf } from "../documents/docx-fixtures.ts";

let t: TestLedger;
let topicUid: string;

const people = [
  ["单立新", "0071"],
  ["欧阳海燕", "0072"],
  ["曾国庆", null],
  ["李强", "0101"],
  ["李强", "0102"],
] as const;

beforeAll(async () => {
  t = await startLedger();
  await t.ask("branch.create", { values: { ...sampleBranchValues, stationName: "静河输油站" } });
  for (const [name, employeeNumber] of people)
    await t.ask("person.create", { values: { name, employeeNumber } });
  const { rows } = await t.ask<ListPage>("disclosureTopic.list", { view: "all" });
  topicUid = rows.find(({ title }) => title === "奖金发放")!.uid;
  const { revision } = await read("disclosureTopic", topicUid);
  const values = { isMasked: true, maskedAs: "number" };
  await t.ask("disclosureTopic.update", { uid: topicUid, revision, values });
});
afterAll(() => t.close());

const read = (type: string, uid: string) => t.ask<RecordView>(`${type}.get`, { uid, reveal: true });

let month = 0;

/** A notice of the topic with these names, each with one amount; more columns where they are given. */
async function notice(
  names: readonly string[],
  added: readonly { readonly name: string; readonly texts: readonly string[] }[] = [],
): Promise<SavedRecord> {
  month += 1;
  const period = `2026-${String(month).padStart(2, "0")}`;
  const begun = await t.ask<SavedRecord>("disclosures.begin", {
    ...{ topicUid, period, madeOn: "2026-11-05", copyLines: false },
  });
  const { values } = await read("disclosure", begun.uid);
  const own = tableOf(values as unknown as Parameters<typeof tableOf>[0]).columns;
  const more = added.map(({ name }): TableColumn => ({
    ...{ name, kind: "text", width: 6, isHeld: false },
  }));
  const lines = names.map((who, line) => [
    ...own.map(({ name }) => ({ 姓名: who, 应发: "1000.00" })[name] ?? ""),
    ...added.map(({ texts }) => texts[line] ?? ""),
  ]);
  const table = rowsOf({ columns: [...own, ...more], lines });
  return t.ask("disclosure.update", { ...begun, values: { ...table, feedback: "站办公室" } });
}

const request = (uid: string, options: DocumentOptions = {}) => ({
  ...{ recordType: "disclosure", recordUid: uid, templateName: "disclosure-notice" },
  options,
});

async function bytesOf(uid: string, options: DocumentOptions = {}): Promise<Uint8Array> {
  const made = await t.ask<GeneratedDocument>("documents.generate", request(uid, options));
  const { base64 } = await t.ask<{ base64: string }>("documents.content", { uid: made.uid });
  return new Uint8Array(Buffer.from(base64, "base64"));
}

async function gaps(uid: string, options: DocumentOptions = {}): Promise<readonly string[]> {
  const told = await t.ask<{ gaps: { message: string }[] }>(
    "documents.gaps",
    request(uid, options),
  );
  return told.gaps.map(({ message }) => message);
}

test("the public file shows numbers in place of names, and no part of it holds a name", async () => {
  const { uid } = await notice(["单立新", "欧阳 海燕"]);
  expect(await gaps(uid)).toEqual([]);
  const bytes = await bytesOf(uid);
  const text = textOf(bytes).join("\n");
  for (const shown of ["工号", "0071", "0072", "2000.00"]) expect(text).toContain(shown);
  const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
  expect(parts.join("\n")).not.toMatch(/单立新|海燕|姓名/);
});

test("全额版 shows the names", async () => {
  const { uid } = await notice(["单立新"]);
  const text = textOf(await bytesOf(uid, { edition: 2 })).join("\n");
  expect(text).toContain("单立新");
  expect(text).not.toContain("0071");
});

test("who has no number, or shares a name, is told before and left blank, never named", async () => {
  const { uid } = await notice(["单立新", "曾国庆", "李强", "外单位张三"]);
  expect(await gaps(uid)).toEqual([
    expect.stringContaining("第2行、第3行、第4行没有工号，或名册里有同名的人"),
  ]);
  expect(await gaps(uid, { edition: 2 })).toEqual([]);
  const text = textOf(await bytesOf(uid)).join("\n");
  expect(text).toContain("＿＿＿＿");
  expect(text).not.toMatch(/国庆|李强|张三|0101|0102/);
});

test("a column of numbers in the table itself goes before the roster, and stands once", async () => {
  const { uid } = await notice(
    ["李强", "曾国庆", "单立新"],
    [{ name: "工 号", texts: ["0102", "9001", ""] }],
  );
  expect(await gaps(uid)).toEqual([]);
  const text = textOf(await bytesOf(uid)).join("\n");
  for (const shown of ["0102", "9001", "0071"]) expect(text).toContain(shown);
  expect(text.match(/工\s*号/g)).toHaveLength(1);
  expect(text).not.toMatch(/李强|国庆|立新/);
});

test("a table whose names stand under another heading is told: hiding would do nothing", async () => {
  const saved = await notice(["单立新"]);
  const { values } = await read("disclosure", saved.uid);
  const table = tableOf(values as unknown as Parameters<typeof tableOf>[0]);
  const columns = table.columns.map((one) =>
    one.name === "姓名" ? { ...one, name: "人员" } : one,
  );
  await t.ask("disclosure.update", { ...saved, values: { ...rowsOf({ ...table, columns }) } });
  expect(await gaps(saved.uid)).toEqual([expect.stringContaining("姓名脱敏不起作用")]);
});
