import { afterAll, beforeAll, expect, test } from "vitest";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import type { ListPage, SavedRecord } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { registerSampleBranch } from "../../support/service-samples.ts";
import { textOf } from "./docx-fixtures.ts";

let t: TestLedger;
let branchUid: string;

const gathering = (values: object) => t.ask<SavedRecord>("gathering.create", { values });

const assembly = (occurredOn: string, title: string) =>
  gathering({ occurredOn, title, parts: [{ kind: "generalMeeting", title }] });

beforeAll(async () => {
  t = await startLedger();
  await registerSampleBranch(t);
  branchUid = (await t.ask<ListPage>("branch.list", { view: "all" })).rows[0]!.uid;
  await assembly("2026-06-15", "2026年第2次支部党员大会");
  await assembly("2026-03-05", "2026年第1次支部党员大会");
  await assembly("2025-12-20", "2025年第4次支部党员大会");
  await gathering({
    occurredOn: "2026-09-18",
    title: "9月主题党日暨大会",
    parts: [
      { kind: "themedPartyDay", title: "2026年9月主题党日", content: "集体学习。" },
      { kind: "generalMeeting", title: "2026年第3次支部党员大会", content: "审议安排。" },
    ],
  });
  const trashed = await assembly("2026-07-01", "录错的会议");
  await t.ask("gathering.trash", trashed);
  await gathering({
    occurredOn: "2026-03-08",
    title: "2025年度组织生活会",
    parts: [{ kind: "organizationalLife", title: "2025年度组织生活会", period: "2025" }],
  });
});
afterAll(() => t.close());

const source = () => ({
  ...{ recordType: "branch", recordUid: branchUid },
  templateName: "minutes-book-compact",
});

async function book(kind: string, year: number) {
  const made = await t.ask<GeneratedDocument>("documents.generate", {
    ...source(),
    options: { kind, year },
  });
  const { base64 } = await t.ask<{ base64: string }>("documents.content", { uid: made.uid });
  return { made, text: textOf(Buffer.from(base64, "base64")).join("\n") };
}

test("the volume holds every meeting of its kind and year by day, and no other", async () => {
  const { made, text } = await book("generalMeeting", 2026);
  expect(made.title).toBe("2026年支部党员大会记录本");
  expect(text).toContain("支部党员大会记录本");
  const places = [1, 2, 3].map((n) => text.indexOf(`2026年第${n}次支部党员大会`));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
  for (const other of ["2025年第4次", "录错的会议", "集体学习", "{", "}"])
    expect(text).not.toContain(other);
  expect(text).toContain("与2026年9月主题党日一并举行");
});

test("last year's 组织生活会 held this year is bound with last year's", async () => {
  expect((await book("organizationalLife", 2025)).text).toContain("2025年度组织生活会");
  expect((await book("organizationalLife", 2026)).text).not.toContain("2025年度组织生活会");
});

test("what each meeting lacks is told before, and leads to that meeting; none at all is told too", async () => {
  const gaps = async (kind: string, year: number) =>
    (
      await t.ask<{ gaps: { field: string; message: string }[] }>("documents.gaps", {
        ...source(),
        options: { kind, year },
      })
    ).gaps;
  const [first] = await gaps("generalMeeting", 2026);
  expect(first?.field).toMatch(/^\/records\/gathering\/[0-9a-f-]{36}$/);
  expect(first?.message).toMatch(/^2026年3月5日2026年第1次支部党员大会：还有\d+处未填写$/);
  expect(await gaps("groupMeeting", 2026)).toEqual([
    { field: "options.year", kind: "blank", message: "2026年没有登记过党小组会" },
  ]);
});

test("a volume is outdated once one of its meetings changes, and is filed in its own year", async () => {
  const { made } = await book("generalMeeting", 2025);
  const listed = async () => {
    const { documents } = await t.ask<{ documents: GeneratedDocument[] }>("documents.list", {
      ...{ recordType: "branch", recordUid: branchUid },
    });
    return documents.find(({ uid }) => uid === made.uid);
  };
  expect((await listed())?.isOutdated).toBe(false);
  await assembly("2025-06-20", "2025年第2次支部党员大会");
  expect((await listed())?.isOutdated).toBe(true);
});
