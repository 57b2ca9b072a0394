import { afterEach, beforeEach, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { ListPage, SavedRecord } from "#shared/records/record-routes.ts";
import { registerTwo, startRun } from "../../support/service-operators.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";
import type { TestLedger } from "../../support/service-ledger.ts";

type Texts = RouteOutput<"platform.texts">;

let t: TestLedger;
let branch: Awaited<ReturnType<typeof registerSampleBranch>>;
let meeting: SavedRecord;

const values = {
  title: "9月支委会暨主题党日",
  occurredOn: "2026-09-25",
  startTime: "15:00",
  endTime: "16:20",
  place: "站会议室",
  parts: [
    { kind: "committeeMeeting", title: "2026年第9次支委会" },
    { kind: "themedPartyDay", title: "9月主题党日", theme: "守护管道安全", content: "一\n二" },
  ],
  agenda: [
    { part: 1, topic: "研究国庆值班", discussion: "逐班核对。", resolution: "同意值班表。" },
    { part: 1, topic: "研究慰问", resolution: "同意慰问两户。" },
  ],
};

beforeEach(async () => {
  t = await startRun();
  branch = await registerSampleBranch(t);
  meeting = await holdSampleMeeting(t, values);
});
afterEach(() => t.close());

const textsOf = (recordType: string, recordUid: string, more: object = {}) =>
  t.ask<Texts>("platform.texts", { recordType, recordUid, part: null, ...more });
const byLabel = ({ sheets }: Texts) =>
  Object.fromEntries(sheets[0]!.fields.map(({ label, text }) => [label, text]));

test("a part of a gathering is told as its minutes tell it, plain and ready to be pasted", async () => {
  const texts = await textsOf("gathering", meeting.uid, { part: 1 });
  expect(texts.subject).toBe("2026年第9次支委会");
  expect(texts.parts).toEqual(["2026年第9次支委会", "9月主题党日"]);
  expect(byLabel(texts)).toMatchObject({
    会议名称: "2026年第9次支委会",
    会议类型: "支委会",
    召开日期: "2026-09-25",
    开始时间: "15:00",
    结束时间: "16:20",
    地点: "站会议室",
    会议议题: "1.研究国庆值班\n2.研究慰问",
    讨论情况: "1.研究国庆值班\n逐班核对。",
    决议: "1.研究国庆值班\n同意值班表。\n2.研究慰问\n同意慰问两户。",
  });
});

test("what was not entered is blank, never the line that is printed for it", async () => {
  const whole = await textsOf("gathering", meeting.uid);
  for (const { text } of whole.sheets[0]!.fields) expect(text).not.toContain("＿");
  expect(byLabel(await textsOf("gathering", meeting.uid, { part: 2 }))).toMatchObject({
    会议主题: "守护管道安全",
    会议内容: "一\n二",
    决议: "",
  });
});

test("order, words for days and length are the rows of the branch; a text too long is told, not cut", async () => {
  const { rows } = await t.ask<ListPage>("platformField.list", { view: "all" });
  for (const { uid, revision } of rows) await t.ask("platformField.trash", { uid, revision });
  const row = { platform: "处党委平台", source: "平台页面", status: "verified" };
  const add = (more: object) => t.ask("platformField.create", { values: { ...row, ...more } });
  await add({ position: 2, label: "时间", takenFrom: "gathering.day", dateForm: "2026年11月4日" });
  await add({ position: 1, label: "名称", takenFrom: "gathering.title", maxLength: 5 });
  const { sheets } = await textsOf("gathering", meeting.uid);
  expect(sheets).toEqual([
    {
      platform: "处党委平台",
      fields: [
        { label: "名称", text: values.title, maxLength: 5, length: 10, isMasked: false },
        { label: "时间", text: "2026年9月25日", maxLength: null, length: 10, isMasked: false },
      ],
    },
  ]);
});

test("a person's telephone is shown only when asked for, by whoever may see it", async () => {
  const [person] = branch.people;
  const phoneOf = (texts: Texts) =>
    texts.sheets[0]!.fields.find(({ label }) => label === "联系电话")!;
  expect(phoneOf(await textsOf("person", person!.uid))).toMatchObject({ text: "", isMasked: true });
  const shown = await textsOf("person", person!.uid, { reveal: true });
  expect(phoneOf(shown)).toMatchObject({ text: "13900002600", isMasked: false });
});

test("whoever may not see it is refused, and is told no more than that there is something", async () => {
  const { clerk } = await registerTwo(t);
  await t.ask("operators.choose", { uid: clerk.uid });
  const source = { recordType: "person", recordUid: branch.people[0]!.uid, part: null };
  expect((await t.refuse("platform.texts", { ...source, reveal: true })).code).toBe("not-allowed");
  expect(JSON.stringify(await t.ask("platform.texts", source))).not.toContain("13900002600");
});

test("that it was typed in is kept as a record, linked to what it was", async () => {
  const origin = { recordType: "gathering", uid: meeting.uid, kind: "reported" };
  const values = { reportedOn: "2026-09-28", platform: "处党委平台", subject: "9月支委会" };
  await t.ask("platformReport.create", { values, origin });
  const { results } = await t.ask<RouteOutput<"links.of">>("links.of", {
    recordType: "gathering",
    uid: meeting.uid,
  });
  expect(results).toMatchObject([
    { kind: "reported", title: "处党委平台 9月支委会", day: "2026-09-28" },
  ]);
});

test("records that no platform asks for are refused", async () => {
  const refused = await t.refuse("platform.texts", {
    recordType: "team",
    recordUid: branch.team.uid,
    part: null,
  });
  expect(refused.code).toBe("invalid-input");
});
