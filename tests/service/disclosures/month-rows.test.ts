import { afterEach, beforeEach, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { ListPage, RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import type { TestLedger } from "../../support/service-ledger.ts";
import { registerTwo, startRun } from "../../support/service-operators.ts";
import { sampleBranchValues } from "../../support/service-samples.ts";

let t: TestLedger;
let clerkUid: string;
beforeEach(async () => {
  t = await startRun();
  clerkUid = (await registerTwo(t)).clerk.uid;
  await t.ask("branch.create", { values: { ...sampleBranchValues, stationName: "静河输油站" } });
});
afterEach(() => t.close());

async function begin(topic: string, period: string, madeOn: string): Promise<SavedRecord> {
  const { rows } = await t.ask<ListPage>("disclosureTopic.list", { view: "all" });
  const topicUid = rows.find(({ title }) => title === topic)!.uid;
  return t.ask("disclosures.begin", { topicUid, period, madeOn, copyLines: false });
}

async function noticeOf(uid: string, month: string) {
  const { rows } = await t.ask<RouteOutput<"disclosures.month">>("disclosures.month", { month });
  return rows.find(({ notice }) => notice?.uid === uid)!.notice!;
}

async function change(uid: string, values: AnyValues): Promise<void> {
  const { revision } = await t.ask<RecordView>("disclosure.get", { uid });
  await t.ask("disclosure.update", { uid, revision, values });
}

const objection = { receivedOn: "2026-09-28", fromWhom: "仇海燕", content: "票数有误" };

async function hangWithObjection(): Promise<string> {
  const saved = await begin("评先树优", "2026", "2026-09-24");
  await t.ask("disclosures.post", {
    ...{ targets: [saved], postedOn: "2026-09-24", places: ["站公开栏"], postedBy: null },
  });
  await change(saved.uid, { opinions: [objection] });
  return saved.uid;
}

test("the next step follows what is stored of a notice, its papers among it", async () => {
  const { uid } = await begin("换届结果", "2026", "2026-11-02");
  const next = async () => (await noticeOf(uid, "2026-11")).next;
  const generate = (templateName: string) =>
    t.ask("documents.generate", { recordType: "disclosure", recordUid: uid, templateName });
  expect(await next()).toBe("fill");
  await change(uid, { content: "选举结果如下。", scope: "全站", feedback: "站办公室" });
  expect(await next()).toBe("approvalForm");
  await generate("disclosure-approval");
  expect(await next()).toBe("approve");
  await change(uid, { approvedBy: "书记", approvedOn: "2026-11-02" });
  expect(await next()).toBe("finalize");
  const { revision } = await noticeOf(uid, "2026-11");
  await t.ask("disclosure.finalize", { uid, revision });
  expect(await next()).toBe("print");
  await generate("disclosure-notice");
  expect(await next()).toBe("post");
});

test("how many objections wait is told to whoever may see them, and nothing of it to others", async () => {
  const uid = await hangWithObjection();
  expect(await noticeOf(uid, "2026-09")).toMatchObject({ openOpinionCount: 1, next: "reply" });
  await t.ask("operators.choose", { uid: clerkUid });
  const seen = await noticeOf(uid, "2026-09");
  expect(seen.openOpinionCount).toBeNull();
  expect(seen.next).toBe("takeDown");
});

test("a reply that is owed stands on the home page of whoever may see it alone", async () => {
  await hangWithObjection();
  const kinds = async () =>
    (await t.ask<RouteOutput<"home.overview">>("home.overview", null)).duties.map(
      ({ kind }) => kind,
    );
  expect(await kinds()).toContain("disclosure.reply");
  await t.ask("operators.choose", { uid: clerkUid });
  const others = await kinds();
  expect(others).toContain("disclosure.takeDown");
  expect(others).not.toContain("disclosure.reply");
});
