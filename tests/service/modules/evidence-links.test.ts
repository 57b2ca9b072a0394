import { afterEach, beforeEach, expect, it } from "vitest";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { RouteOutput } from "#shared/contract.ts";
import type { HistoryEntry, RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { evidenceDutiesOf, storedLinksOf } from "../../support/evidence-reader.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";

const today = "2026-11-22" as CalendarDate;
let t: TestLedger;
let paper: SavedRecord;

const paperValues = {
  subject: "关于做好冬季保供的通知",
  sender: "静河输油处党委",
  number: "静输党发〔2026〕18号",
  receivedOn: "2026-11-02",
  demand: "both",
  dueOn: "2026-11-20",
};

beforeEach(async () => {
  t = await startLedger();
  await registerSampleBranch(t);
  paper = await t.ask<SavedRecord>("incomingPaper.create", { values: paperValues });
});
afterEach(() => t.close());

type Links = RouteOutput<"links.of">;
const linksOf = (recordType: string, uid: string) => t.ask<Links>("links.of", { recordType, uid });
const ofPaper = () => linksOf("incomingPaper", paper.uid);
const origin = (kind: string) => ({ recordType: "incomingPaper", uid: paper.uid, kind });

const activityFrom = () =>
  t.ask<SavedRecord>("activity.create", {
    values: { name: "冬季保供检查", plannedOn: "2026-12-01" },
    origin: origin("arranged"),
  });

async function historyWords(recordType: string, uid: string): Promise<string[]> {
  const { entries } = await t.ask<{ entries: HistoryEntry[] }>(`${recordType}.history`, { uid });
  return entries.flatMap(({ changes }) =>
    changes
      .filter(({ field }) => field === "link")
      .map(({ label, before, after }) => `${label} ${String(before)} → ${String(after)}`),
  );
}

it("makes a record and the link to its origin in one command, told in the history of both", async () => {
  const activity = await activityFrom();
  expect((await ofPaper()).results).toMatchObject([
    { words: "已安排", title: "冬季保供检查", day: "2026-12-01", state: "计划" },
  ]);
  expect((await linksOf("activity", activity.uid)).origins).toMatchObject([
    { words: "由此安排", title: paperValues.subject, state: "已登记" },
  ]);
  expect(await historyWords("incomingPaper", paper.uid)).toEqual([
    "关联 null → 已安排：活动“冬季保供检查”",
  ]);
  expect(await historyWords("activity", activity.uid)).toEqual([
    `关联 null → 由此安排：收文“${paperValues.subject}”`,
  ]);
});

it("keeps neither record nor link where the origin is not there", async () => {
  const before = t.digest();
  const gone = { ...origin("arranged"), uid: "01900000-0000-7000-8000-000000000000" };
  const values = { name: "冬季保供检查", plannedOn: "2026-12-01" };
  const { code } = await t.refuse("activity.create", { values, origin: gone });
  expect(code).toBe("not-found");
  expect(t.digest()).toBe(before);
});

it("keeps a link while an end is in the trash and after it is restored", async () => {
  const activity = await activityFrom();
  const trashed = await t.ask<SavedRecord>("activity.trash", activity);
  expect((await ofPaper()).results).toMatchObject([{ state: "在回收站", isTrashed: true }]);
  await t.ask("activity.restore", trashed);
  expect((await ofPaper()).results).toMatchObject([{ state: "计划", isTrashed: false }]);
});

it("adds no link twice, takes one away and adds it again", async () => {
  const meeting = await holdSampleMeeting(t);
  const link = {
    from: { recordType: "incomingPaper", uid: paper.uid },
    to: { recordType: "gathering", uid: meeting.uid },
    kind: "passedOn",
  };
  const { linkUid } = await t.ask<{ linkUid: string }>("links.add", link);
  expect((await t.refuse("links.add", link)).code).toBe("already-there");
  await t.ask("links.remove", { linkUid });
  expect((await ofPaper()).results).toEqual([]);
  await t.ask("links.add", link);
  expect((await ofPaper()).results).toMatchObject([{ words: "传达", day: "2026-11-20" }]);
});

it("puts a paper among what a gathering decided, linked to that very row", async () => {
  const meeting = await holdSampleMeeting(t);
  await t.ask("evidence.takeUp", {
    gatheringUid: meeting.uid,
    revision: meeting.revision,
    as: "actionItem",
    content: "落实冬季保供要求",
    origin: { recordType: "incomingPaper", uid: paper.uid },
  });
  const { values } = await t.ask<RecordView>("gathering.get", { uid: meeting.uid });
  expect(values["actionItems"]).toMatchObject([{ content: "落实冬季保供要求", state: "open" }]);
  expect((await ofPaper()).results).toMatchObject([
    { words: "议定事项", title: "第四季度支部党员大会：落实冬季保供要求", state: "未落实" },
  ]);
});

it("speaks of a paper that was neither passed on nor handled, until both are registered", async () => {
  const duties = () => evidenceDutiesOf(t, today).map(({ sentence }) => sentence);
  expect(duties()).toEqual([`收文《${paperValues.subject}》还未登记传达和办理结果`]);
  const meeting = await holdSampleMeeting(t);
  await t.ask("links.add", {
    from: { recordType: "incomingPaper", uid: paper.uid },
    to: { recordType: "gathering", uid: meeting.uid },
    kind: "passedOn",
  });
  expect(duties()).toEqual([`收文《${paperValues.subject}》还未登记办理结果`]);
  await t.ask("incomingPaper.update", {
    ...paper,
    values: { doneOn: "2026-11-21", result: "已制定保供安排。" },
  });
  expect(duties()).toEqual([]);
});

it("speaks of an activity whose day is past without a record or a result", async () => {
  await t.ask("activity.create", { values: { name: "应急演练观摩", plannedOn: "2026-11-10" } });
  const sentences = evidenceDutiesOf(t, today).map(({ sentence }) => sentence);
  expect(sentences).toContain("活动“应急演练观摩”计划日期已过，还未登记开展情况");
});

it("hands every link with both ends and who made it to the archive", async () => {
  const activity = await activityFrom();
  expect(storedLinksOf(t)).toMatchObject([
    { from_uid: paper.uid, to_uid: activity.uid, kind: "arranged", created_by: "测试员" },
  ]);
});
