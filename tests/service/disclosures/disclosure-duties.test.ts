import { afterEach, beforeEach, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { ListPage, RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { openReader } from "#service/core/database/open-connections.ts";
import { disclosureDuties } from "#service/modules/disclosures/index.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";

let t: TestLedger;
beforeEach(async () => {
  t = await startLedger();
});
afterEach(() => t.close());

function duties(today: string) {
  const db = openReader(t.databasePath, undefined);
  try {
    return disclosureDuties(db, today as CalendarDate, { maySeeSensitive: true });
  } finally {
    db.close();
  }
}
const sentences = (today: string) => duties(today).map(({ sentence }) => sentence);

async function topicOf(name: string): Promise<SavedRecord> {
  const { rows } = await t.ask<ListPage>("disclosureTopic.list", { view: "all" });
  const { uid } = rows.find(({ title }) => title === name)!;
  return { uid, revision: (await t.ask<RecordView>("disclosureTopic.get", { uid })).revision };
}

async function begin(name: string, period: string, madeOn: string): Promise<SavedRecord> {
  const topicUid = (await topicOf(name)).uid;
  return t.ask("disclosures.begin", { topicUid, period, madeOn, copyLines: false });
}

async function post(target: SavedRecord, postedOn: string): Promise<SavedRecord> {
  const input = { targets: [target], postedOn, places: ["站公开栏"], postedBy: null };
  return (await t.ask<{ saved: SavedRecord[] }>("disclosures.post", input)).saved[0]!;
}

const objection = { receivedOn: "2026-09-28", fromWhom: "仇海燕", content: "票数有误" };

test("a notice is spoken of on its last day and after it, until it is taken down", async () => {
  await post(await begin("评先树优", "2026", "2026-09-24"), "2026-09-24");
  expect(sentences("2026-10-09")).toEqual([expect.stringContaining("今日期满")]);
  expect(sentences("2026-10-10")).toEqual([expect.stringContaining("已期满，还未登记撤下")]);
});

test("an objection received after 定稿 is kept, owed from its reply day, and names nobody", async () => {
  const saved = await begin("评先树优", "2026", "2026-09-24");
  const final = await post(await t.ask<SavedRecord>("disclosure.finalize", saved), "2026-09-24");
  const told = await t.ask<SavedRecord>("disclosure.update", {
    ...final,
    values: { opinions: [objection] },
  });
  const replies = (today: string) =>
    duties(today).filter(({ kind }) => kind === "disclosure.reply");
  expect(replies("2026-10-09")).toEqual([]);
  const [owed] = replies("2026-10-10");
  expect(owed?.sentence).toContain("还有1条异议到期未答复");
  expect(JSON.stringify(owed)).not.toMatch(/仇海燕|票数/);
  const refusal = await t.refuse("disclosure.update", { ...told, values: { title: "另一标题" } });
  expect(refusal.message).toContain("定稿");
});

test("a month not posted is owed only once the branch has checked the day", async () => {
  expect(sentences("2026-11-30")).toEqual([]);
  await t.ask("disclosureTopic.update", {
    ...(await topicOf("食堂账务")),
    values: { status: "verified", dueDay: 10 },
  });
  expect(sentences("2026-11-10")).toEqual([]);
  expect(sentences("2026-11-11")).toEqual(["“2026年10月食堂账务公开”还没有登记张贴"]);
  await post(await begin("食堂账务", "2026-10", "2026-11-11"), "2026-11-11");
  expect(duties("2026-11-12").map(({ kind }) => kind)).not.toContain("disclosure.post");
});

test("a holiday with a mistyped year is refused in words", async () => {
  const values = { name: "国庆节", kind: "off", fromOn: "2027-10-01", source: "放假通知" };
  const refusal = await t.refuse("holiday.create", {
    values: { ...values, untilOn: "2072-10-07" },
  });
  expect(JSON.stringify(refusal)).toContain("一段安排不超过31天");
});

test("a notice into 2027 stays provisional while its holidays are entered one by one, until they are all there", async () => {
  const saved = await post(await begin("评先树优", "2026", "2026-12-30"), "2026-12-30");
  const state = () =>
    t.ask<RouteOutput<"disclosures.state">>("disclosures.state", { uid: saved.uid });
  const source = "国务院办公厅关于2027年部分节假日安排的通知";
  const row = { name: "元旦", kind: "off", fromOn: "2027-01-01", untilOn: "2027-01-03", source };
  const first = await t.ask<SavedRecord>("holiday.create", { values: row });
  expect(await state()).toMatchObject({ lastDay: "2027-01-07", isProvisional: true });
  await t.ask("holiday.update", { ...first, values: { isComplete: true } });
  expect(await state()).toMatchObject({ lastDay: "2027-01-07", isProvisional: false });
});
