import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import type { HistoryEntry, ListPage, RecordView } from "#shared/records/record-routes.ts";
import { recordTypes } from "#shared/record-types.ts";
import { startLedger, temporaryFolder, type TestLedger } from "../../support/service-ledger.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";
import { forgeries } from "../../support/forged-packages.ts";
import { resealBag } from "../../support/reseal-bag.ts";

type Imported = RouteOutput<"archive.import">;

let bag: string;
let withSensitive: string;
let source: TestLedger;
let meeting: string;
let phone: string;

beforeAll(async () => {
  source = await startLedger();
  const sample = await registerSampleBranch(source);
  // The group points to a person and the person to the group.
  await source.ask("partyGroup.update", {
    ...sample.partyGroup,
    values: { leader: { uid: sample.people[0]!.uid, name: "单立新", unit: null } },
  });
  const held = await holdSampleMeeting(source, {
    actionItems: [{ content: "落实检修", owner: null, dueOn: "2026-12-01" }],
  });
  meeting = held.uid;
  await source.ask("gathering.finalize", held);
  const earlier = { occurredOn: "2026-10-11", title: "第三季度支部党员大会" };
  const { uid: origin } = await holdSampleMeeting(source, earlier);
  await source.ask("links.add", {
    from: { recordType: "gathering", uid: origin },
    to: { recordType: "gathering", uid: meeting },
    kind: "arranged",
  });
  const input = { recordType: "gathering", recordUid: meeting, templateName: "gathering-minutes" };
  await source.ask<GeneratedDocument>("documents.generate", input);
  phone = (await source.ask<RecordView>("person.get", { uid: sample.people[0]!.uid, reveal: true }))
    .values["phone"] as string;
  const write = async (includeSensitive: boolean) => {
    const folder = temporaryFolder();
    const { name } = await source.ask<{ name: string }>("archive.create", {
      ...{ folder: source.grant(folder, "folder"), archiveYear: 2026, includeSensitive },
    });
    return join(folder, name);
  };
  [bag, withSensitive] = [await write(false), await write(true)];
});
afterAll(() => source.close());

const bringInto = (t: TestLedger, path: string) =>
  t.ask<Imported>("archive.import", { folder: t.grant(path, "folder") });
const refusedBy = (t: TestLedger, path: string) =>
  t.refuse("archive.import", { folder: t.grant(path, "folder") });
const papersOf = (t: TestLedger) =>
  t.ask<RouteOutput<"documents.list">>("documents.list", {
    recordType: "gathering",
    recordUid: meeting,
  });

function copyOf(path: string): string {
  const copy = join(temporaryFolder(), "档案包");
  cpSync(path, copy, { recursive: true });
  return copy;
}

async function everyUid(t: TestLedger): Promise<readonly string[]> {
  const found: string[] = [];
  for (const type of recordTypes) {
    const input = { view: Object.keys(type.views)[0], limit: 100 };
    const { rows } = await t.ask<ListPage>(`${type.name}.list`, input);
    found.push(...rows.map(({ uid, revision }) => `${type.name} ${uid} ${revision}`));
  }
  return found.toSorted();
}

describe("a package on another data folder", () => {
  let t: TestLedger;
  beforeEach(async () => {
    t = await startLedger();
  });
  afterEach(() => t.close());

  test("brings every record under its uid and revision, the branch too, as one audit entry", async () => {
    const result = await bringInto(t, bag);
    expect(await everyUid(t)).toEqual(await everyUid(source));
    expect(result).toMatchObject({ importSeq: 1, paperCount: 1, different: [] });
    const [theirs, ours] = [
      await source.ask<RecordView>("gathering.get", { uid: meeting }),
      await t.ask<RecordView>("gathering.get", { uid: meeting }),
    ];
    expect(ours).toEqual(theirs);
    const { entries } = await t.ask<{ entries: HistoryEntry[] }>("gathering.history", {
      uid: meeting,
    });
    expect(entries).toMatchObject([{ action: "由档案包导入", mark: null }]);
    expect(entries[0]?.reason).toContain("静河输油站党支部2026年度归档");
  });

  test("brings the papers, byte for byte, registered and ready to open", async () => {
    await bringInto(t, bag);
    const [theirs, ours] = [await papersOf(source), await papersOf(t)];
    expect(ours.documents).toEqual(theirs.documents);
    const { uid } = ours.documents[0]!;
    const content = await t.ask<{ isChangedOutside: boolean }>("documents.content", { uid });
    expect(content.isChangedOutside).toBe(false);
  });

  test("brings what came of what: its links, told at both ends as where it was written", async () => {
    await bringInto(t, bag);
    const linksOf = (ledger: TestLedger) =>
      ledger.ask<RouteOutput<"links.of">>("links.of", { recordType: "gathering", uid: meeting });
    const ours = await linksOf(t);
    expect(ours).toEqual(await linksOf(source));
    expect(ours.origins).toMatchObject([{ kind: "arranged", title: "第三季度支部党员大会" }]);
    const { uid } = ours.origins[0]!;
    const far = { recordType: "gathering", uid };
    expect((await t.ask<RouteOutput<"links.of">>("links.of", far)).results).toMatchObject([
      { uid: meeting, words: "已安排" },
    ]);
  });

  test("leaves blank what was withheld and says so in the history", async () => {
    const result = await bringInto(t, bag);
    expect(result.withheldLabels).toContain("联系电话");
    const { rows } = await t.ask<ListPage>("person.list", { view: "all", search: "单立新" });
    const { uid } = rows[0]!;
    const { values } = await t.ask<RecordView>("person.get", { uid, reveal: true });
    expect(values["phone"]).toBeNull();
    const { entries } = await t.ask<{ entries: HistoryEntry[] }>("person.history", { uid });
    expect(entries[0]?.changes).toContainEqual(
      expect.objectContaining({ label: "未随档案包移交的栏目", after: "联系电话" }),
    );
  });

  test("brings what is sensitive where it was put in", async () => {
    const result = await bringInto(t, withSensitive);
    expect(result.withheldLabels).toEqual([]);
    const { rows } = await t.ask<ListPage>("person.list", { view: "all", search: "单立新" });
    const { values } = await t.ask<RecordView>("person.get", { uid: rows[0]!.uid, reveal: true });
    expect(values["phone"]).toBe(phone);
  });

  test("brought a second time changes nothing", async () => {
    const first = await bringInto(t, bag);
    const digest = t.digest();
    const again = await bringInto(t, bag);
    expect(again).toMatchObject({ importSeq: null, createdCount: 0, paperCount: 0, different: [] });
    expect(again.sameCount).toBe(first.createdCount + first.sameCount);
    expect(t.digest()).toBe(digest);
  });

  test("names a record that stands otherwise here and leaves it alone", async () => {
    await bringInto(t, bag);
    const { rows } = await t.ask<ListPage>("team.list", { view: "all" });
    const { uid, revision } = rows[0]!;
    await t.ask("team.update", { uid, revision, values: { name: "运行甲班" } });
    const again = await bringInto(t, bag);
    expect(again.different).toEqual([{ recordType: "team", uid, title: "班组“运行一班”" }]);
    expect((await t.ask<RecordView>("team.get", { uid })).title).toBe("运行甲班");
  });

  test("without personal data does not tell whether that here is other", async () => {
    await bringInto(t, bag);
    const { rows } = await t.ask<ListPage>("person.list", { view: "all", search: "许长河" });
    const { uid, revision } = rows[0]!;
    await t.ask("person.update", { uid, revision, values: { birthOn: "1980-05-01" } });
    expect((await bringInto(t, bag)).different).toEqual([]);
    expect((await bringInto(t, withSensitive)).different.map((one) => one.uid)).toContain(uid);
  });

  test("is refused by the ledger of another branch, and taken by one that has none", async () => {
    await registerSampleBranch(t);
    const digest = t.digest();
    const refusal = await refusedBy(t, bag);
    expect(refusal.code).toBe("other-branch");
    expect(refusal.message).toContain("中共长河油田静河输油站支部委员会");
    expect(t.digest()).toBe(digest);
    const none = await startLedger();
    try {
      expect((await bringInto(none, bag)).createdCount).toBeGreaterThan(5);
    } finally {
      await none.close();
    }
  });

  test("shows its 件 before anything is brought in", async () => {
    const { contents } = await t.ask<RouteOutput<"archive.verify">>("archive.verify", {
      folder: t.grant(bag, "folder"),
    });
    expect(contents?.branch?.fullName).toBe("中共长河油田静河输油站支部委员会");
    expect(contents?.items.map(({ title, papers }) => [title, papers.length])).toEqual([
      ["第三季度支部党员大会", 0],
      ["第四季度支部党员大会", 1],
    ]);
    expect(await everyUid(t)).not.toContain(meeting);
  });

  test("that nothing of ours wrote is refused in words", async () => {
    const strange = copyOf(bag);
    rmSync(join(strange, "data", "数据"), { recursive: true });
    resealBag(strange);
    expect((await refusedBy(t, strange)).code).toBe("not-ours");
  });

  describe("that was damaged or forged brings nothing:", () => {
    test.each(forgeries)("%s", async (_, code, forge) => {
      const forged = copyOf(bag);
      forge(forged);
      const digest = t.digest();
      const refusal = await refusedBy(t, forged);
      expect(refusal.code).toBe(code);
      expect(refusal.message).toMatch(/没有导入任何内容/);
      expect(t.digest()).toBe(digest);
      const left = readdirSync(join(t.dataDir, "documents"), { recursive: true, encoding: "utf8" });
      expect(left.filter((name) => name.includes("."))).toEqual([]);
    });
  });
});
