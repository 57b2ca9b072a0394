import { afterAll, beforeAll, expect, test } from "vitest";
import type { DocumentOptions } from "#shared/modules/documents/document-options.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import type { ListPage, SavedRecord } from "#shared/records/record-routes.ts";
import { strFromU8, unzipSync } from "fflate";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";
import { textOf } from "./docx-fixtures.ts";

let t: TestLedger;
let branchUid: string;
let passed: SavedRecord;

const paper = (values: Readonly<Record<string, string>>) =>
  t.ask<SavedRecord>("incomingPaper.create", {
    values: { sender: "静河输油处党委", demand: "passOn", ...values },
  });

const passOn = (from: string, to: string) =>
  t.ask("links.add", {
    from: { recordType: "incomingPaper", uid: from },
    to: { recordType: "gathering", uid: to },
    kind: "passedOn",
  });

beforeAll(async () => {
  t = await startLedger();
  await registerSampleBranch(t);
  branchUid = (await t.ask<ListPage>("branch.list", { view: "all" })).rows[0]!.uid;
  passed = await paper({
    subject: "关于做好冬季保供的通知",
    number: "静输党发〔2026〕18号",
    receivedOn: "2026-11-02",
    demand: "both",
    doneOn: "2026-11-20",
    result: "已按要求落实。",
  });
  await paper({ subject: "关于报送总结的通知", receivedOn: "2026-11-10", dueOn: "2026-12-20" });
  await paper({ subject: "防汛简报", receivedOn: "2026-06-01", demand: "read" });
  await paper({ subject: "上年度通报", receivedOn: "2025-12-31" });
  const trashed = await paper({ subject: "录错的来文", receivedOn: "2026-11-11" });
  await t.ask("incomingPaper.trash", trashed);
  const meeting = await holdSampleMeeting(t);
  await passOn(passed.uid, meeting.uid);
});
afterAll(() => t.close());

const source = () => ({
  recordType: "branch",
  recordUid: branchUid,
  templateName: "incoming-register",
});
const register = (options: DocumentOptions = {}) =>
  t.ask<GeneratedDocument>("documents.generate", { ...source(), options });

async function bytesOf({ uid }: GeneratedDocument): Promise<Buffer> {
  const { base64 } = await t.ask<{ base64: string }>("documents.content", { uid });
  return Buffer.from(base64, "base64");
}

test("the register of a year holds its papers by day, with the meeting that passed each on", async () => {
  const made = await register();
  expect(made.title).toBe("2026年收文登记簿");
  const text = textOf(await bytesOf(made)).join("\n");
  expect(text).toContain("收文日期：2026年　　共3件");
  const days = ["2026年6月1日", "2026年11月2日", "2026年11月10日"].map((day) => text.indexOf(day));
  expect(days).toEqual([...days].sort((a, b) => a - b));
  expect(days[0]).toBeGreaterThan(0);
  for (const words of [
    "静输党发〔2026〕18号",
    "传达并办理",
    "（2026年11月",
    "2026年11月20日办结。已按要求落实。",
    "未登记",
    "—",
  ])
    expect(text).toContain(words);
  for (const words of ["上年度通报", "录错的来文", "{", "}"]) expect(text).not.toContain(words);
});

test("the table lies across, repeats its header and splits no row", async () => {
  const parts = unzipSync(await bytesOf(await register()));
  const xml = strFromU8(parts["word/document.xml"]!);
  expect(xml).toContain('w:orient="landscape"');
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(xml.match(/<w:tr>/g)!.length);
});

test("another period is asked for by its days, and one without papers is told before", async () => {
  const options = { fromOn: "2025-12-01", untilOn: "2025-12-31" };
  const made = await register(options);
  expect(made.title).toBe("2025年12月1日至2025年12月31日收文登记簿");
  expect(textOf(await bytesOf(made)).join("\n")).toContain("上年度通报");
  const gaps = (more: DocumentOptions) =>
    t.ask<{ gaps: { message: string }[] }>("documents.gaps", { ...source(), options: more });
  expect((await gaps(options)).gaps).toEqual([]);
  expect((await gaps({ fromOn: "2024-01-01", untilOn: "2024-12-31" })).gaps).toMatchObject([
    { message: "这段时间没有登记收文" },
  ]);
});

test("a register is told to be outdated once a paper of its days changes, and only then", async () => {
  const [year, december] = [
    await register(),
    await register({ fromOn: "2025-12-01", untilOn: "2025-12-31" }),
  ];
  const outdated = async () => {
    const { documents } = await t.ask<{ documents: GeneratedDocument[] }>("documents.list", {
      recordType: "branch",
      recordUid: branchUid,
    });
    return [year, december].map(({ uid }) => documents.find((one) => one.uid === uid)?.isOutdated);
  };
  expect(await outdated()).toEqual([false, false]);
  await t.ask("incomingPaper.update", {
    ...{ uid: passed.uid, revision: passed.revision },
    values: { result: "已全部落实。" },
  });
  expect(await outdated()).toEqual([true, false]);
});
