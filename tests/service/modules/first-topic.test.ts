import { afterEach, beforeEach, expect, it } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { HistoryEntry, SavedRecord } from "#shared/records/record-routes.ts";
import { storedLinksOf } from "../../support/evidence-reader.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";

let t: TestLedger;
beforeEach(async () => {
  t = await startLedger();
  await registerSampleBranch(t);
});
afterEach(() => t.close());

const receive = (subject: string, receivedOn: string, more: Record<string, unknown> = {}) =>
  t.ask<SavedRecord>("incomingPaper.create", {
    values: { subject, sender: "静河输油处党委", receivedOn, demand: "passOn", ...more },
  });
const passedOn = (paper: SavedRecord) => ({
  ...{ recordType: "incomingPaper", uid: paper.uid, kind: "passedOn" },
});
const papers = async (text = "") =>
  (await t.ask<RouteOutput<"evidence.papers">>("evidence.papers", { text })).papers;
const owed = async () =>
  (await t.ask<RouteOutput<"home.openEnds">>("home.openEnds", null)).openEnds.filter(
    ({ kind }) => kind === "incomingPaper.open",
  );

async function told(recordType: string, uid: string): Promise<unknown[]> {
  const { entries } = await t.ask<{ entries: HistoryEntry[] }>(`${recordType}.history`, { uid });
  return entries.flatMap(({ changes }) =>
    changes.filter(({ field }) => field === "link").map(({ after }) => after),
  );
}

it("passes on papers chosen for an agenda in the command that saves it, told in every history once", async () => {
  const [first, second] = [await receive("甲", "2026-11-02"), await receive("乙", "2026-11-03")];
  const meeting = await holdSampleMeeting(t);
  const values = { agenda: [{ kind: "firstTopic", topic: "传达学习", papers: "《甲》、《乙》" }] };
  expect(await owed()).toHaveLength(2);
  const origins = [passedOn(first), passedOn(second)];
  const saved = await t.ask<SavedRecord>("gathering.update", {
    ...{ uid: meeting.uid, revision: meeting.revision },
    ...{ values, origins },
  });
  expect(await owed()).toEqual([]);
  await t.ask("gathering.update", { ...saved, values: { place: "学习室" }, origins });
  expect(storedLinksOf(t)).toMatchObject([
    { from_uid: first.uid, to_uid: meeting.uid, kind: "passedOn" },
    { from_uid: second.uid, to_uid: meeting.uid, kind: "passedOn" },
  ]);
  expect(await told("gathering", meeting.uid)).toEqual(["传达了：收文“甲”；传达了：收文“乙”"]);
  expect(await told("incomingPaper", first.uid)).toEqual([
    expect.stringMatching(/^传达：会议活动“/),
  ]);
});

it("keeps neither the agenda nor a link where a paper is not there", async () => {
  const meeting = await holdSampleMeeting(t);
  const before = t.digest();
  const refusal = await t.refuse("gathering.update", {
    ...{ uid: meeting.uid, revision: meeting.revision },
    values: { agenda: [{ kind: "firstTopic", topic: "传达学习" }] },
    origins: [passedOn(meeting)],
  });
  expect(refusal.code).toBe("not-found");
  expect(t.digest()).toBe(before);
});

it("offers papers that ask to be passed on and no gathering has taken, then the others, by any word of theirs", async () => {
  const taken = await receive("已传达的", "2026-11-10");
  await receive("只需阅知的", "2026-11-12", { demand: "read" });
  await receive("较早的", "2026-11-01", { number: "静输党发〔2026〕18号" });
  await receive("较晚的", "2026-11-05");
  await t.ask("incomingPaper.trash", await receive("登记错的", "2026-11-13"));
  const { uid } = await holdSampleMeeting(t);
  await t.ask("links.add", {
    from: { recordType: "incomingPaper", uid: taken.uid },
    ...{ to: { recordType: "gathering", uid }, kind: "passedOn" },
  });
  expect((await papers()).map(({ title, isTaken }) => [title, isTaken])).toEqual([
    ["较晚的", false],
    ["较早的", false],
    ["只需阅知的", false],
    ["已传达的", true],
  ]);
  expect((await papers("18号 静河")).map(({ title }) => title)).toEqual(["较早的"]);
});
