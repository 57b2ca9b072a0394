import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ActionItem } from "#shared/modules/gatherings/gathering-contract.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type {
  HistoryEntry,
  ListPage,
  RecordView,
  SavedRecord,
} from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { registerSampleBranch, type SampleBranch } from "../../support/service-samples.ts";

const nowhere = "01938f5e-7a00-7000-8000-000000000000";

describe("议定事项", () => {
  let t: TestLedger;
  let sample: SampleBranch;
  let secretary: { uid: string; name: string; unit: string | null };
  beforeAll(async () => {
    t = await startLedger();
    sample = await registerSampleBranch(t);
    secretary = { uid: sample.people[0]!.uid, name: "单立新", unit: null };
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    const { rows } = await t.ask<ListPage>("gathering.list", { view: "recent", limit: 100 });
    for (const { uid, revision, finalizedAt } of rows)
      if (finalizedAt === null) await t.ask("gathering.trash", { uid, revision });
      else {
        const reason = "下一个测试";
        await t.ask("gathering.trash", await t.ask("gathering.reopen", { uid, revision, reason }));
      }
  });

  const decide = (occurredOn: string, actionItems: readonly object[]) =>
    t.ask<SavedRecord>("gathering.create", {
      values: {
        title: `${occurredOn}支委会`,
        occurredOn,
        parts: [{ kind: "committeeMeeting" }, { kind: "collectiveStudy" }],
        actionItems,
      },
    });
  const items = async (input: object) =>
    (await t.ask<{ items: ActionItem[] }>("gatherings.actionItems", input)).items;
  const open = { states: ["open", "underway"] };
  const valuesOf = async (uid: string) =>
    (await t.ask<RecordView>("gathering.get", { uid })).values;
  const itemsOf = async (uid: string) =>
    (await valuesOf(uid))["actionItems"] as readonly AnyValues[];

  /** A final gathering with two decisions. */
  const finalOne = async () => {
    const saved = await decide("2026-10-09", [
      { content: "检查保温", dueOn: "2026-10-31", owner: secretary },
      { content: "报修暖气", dueOn: "2026-11-10" },
    ]);
    const [first] = await itemsOf(saved.uid);
    const final = await t.ask<SavedRecord>("gathering.finalize", saved);
    return { ...final, itemUid: first!["uid"] as string };
  };
  const report = (one: { uid: string; revision: number; itemUid: string }, more: object = {}) => ({
    ...{ gatheringUid: one.uid, revision: one.revision, itemUid: one.itemUid },
    ...{ state: "done", doneOn: "2026-10-30", result: "缺陷4处，已处理。" },
    ...more,
  });

  test("what is not done goes on to the next meeting, by due day, those without one last", async () => {
    await decide("2026-09-03", [
      { content: "没有时限" },
      { content: "后到期", dueOn: "2026-12-01", state: "underway" },
      { content: "已办", dueOn: "2026-09-05", state: "done" },
      { content: "不办", dueOn: "2026-09-05", state: "dropped" },
    ]);
    await decide("2026-10-09", [{ content: "先到期", dueOn: "2026-10-31" }]);
    const contents = async (input: object) => (await items(input)).map(({ content }) => content);
    expect(await contents(open)).toEqual(["先到期", "后到期", "没有时限"]);
    expect(await contents({ ...open, before: "2026-10-09" })).toEqual(["后到期", "没有时限"]);
    expect(await contents({ ...open, before: "2026-10-10" })).toEqual([
      "先到期",
      "后到期",
      "没有时限",
    ]);
    expect(await contents({ states: ["done"] })).toEqual(["已办"]);
    expect((await items({})).length).toBe(5);
    expect(await contents({ ...open, limit: 1 })).toEqual(["先到期"]);
  });

  test("tells who decided it, when, and for whom", async () => {
    const saved = await decide("2026-09-03", [
      { content: "检查电脑", owner: secretary, part: 2 },
      { content: "别人的" },
    ]);
    const found = await items({ ownerUid: secretary.uid });
    expect(found).toMatchObject([
      {
        ...{ content: "检查电脑", owner: "单立新", decidedOn: "2026-09-03", state: "open" },
        ...{ gatheringUid: saved.uid, gatheringRevision: 1, gatheringTitle: "2026-09-03支委会" },
        kinds: ["committeeMeeting", "collectiveStudy"],
      },
    ]);
  });

  test("a gathering in the trash carries nothing on", async () => {
    await t.ask("gathering.trash", await decide("2026-09-03", [{ content: "检查电脑" }]));
    expect(await items({})).toEqual([]);
  });

  test("how it went is written down after 定稿, and nothing else of the record moves", async () => {
    const one = await finalOne();
    const before = await t.ask<RecordView>("gathering.get", { uid: one.uid });
    const saved = await t.ask<SavedRecord>("gatherings.reportActionItem", report(one));
    expect(saved).toEqual({ uid: one.uid, revision: one.revision + 1 });
    const after = await t.ask<RecordView>("gathering.get", { uid: one.uid });
    const [first, second] = before.values["actionItems"] as readonly AnyValues[];
    expect(after.values).toEqual({
      ...before.values,
      actionItems: [
        { ...first, state: "done", doneOn: "2026-10-30", result: "缺陷4处，已处理。" },
        second,
      ],
    });
    expect(after.finalizedAt).toBe(before.finalizedAt);
    expect((await items(open)).map(({ content }) => content)).toEqual(["报修暖气"]);
    const { entries } = await t.ask<{ entries: HistoryEntry[] }>("gathering.history", {
      uid: one.uid,
    });
    expect(entries[0]?.changes.map(({ field }) => field)).toEqual(["actionItems"]);
  });

  test("a report can be taken back", async () => {
    const one = await finalOne();
    const before = await valuesOf(one.uid);
    const saved = await t.ask<SavedRecord>("gatherings.reportActionItem", report(one));
    const again = { state: "open", doneOn: null, result: null };
    await t.ask("gatherings.reportActionItem", report({ ...one, ...saved }, again));
    expect(await valuesOf(one.uid)).toEqual(before);
  });

  test("the same report twice changes nothing the second time", async () => {
    const one = await finalOne();
    const saved = await t.ask<SavedRecord>("gatherings.reportActionItem", report(one));
    const again = await t.ask("gatherings.reportActionItem", report({ ...one, ...saved }));
    expect(again).toEqual(saved);
  });

  test.each([
    ["a word of it", (v: AnyValues) => ({ ...v, content: "检查保温和伴热" })],
    ["its owner", (v: AnyValues) => ({ ...v, owner: null })],
    ["its day", (v: AnyValues) => ({ ...v, dueOn: "2026-12-31" })],
    ["its part", (v: AnyValues) => ({ ...v, part: 2 })],
    ["its uid", (v: AnyValues) => ({ ...v, uid: nowhere })],
  ])("after 定稿 %s can't be changed, not even together with how it went", async (_, change) => {
    const one = await finalOne();
    const [first, second] = (await itemsOf(one.uid)) as [AnyValues, AnyValues];
    const before = t.digest();
    const target = { uid: one.uid, revision: one.revision };
    const actionItems = [{ ...change(first), state: "done" }, second];
    const refused = await t.refuse("gathering.update", { ...target, values: { actionItems } });
    expect(refused.code).toBe("finalized");
    expect(t.digest()).toBe(before);
  });

  test("after 定稿 no decision is added, taken away or moved", async () => {
    const one = await finalOne();
    const rows = await itemsOf(one.uid);
    const target = { uid: one.uid, revision: one.revision };
    const before = t.digest();
    for (const actionItems of [
      [...rows, { content: "又一项" }],
      rows.slice(1),
      [],
      rows.toReversed(),
    ]) {
      const refused = await t.refuse("gathering.update", { ...target, values: { actionItems } });
      expect(refused.code).toBe("finalized");
    }
    expect(t.digest()).toBe(before);
  });

  test("the open cells change through the record too, and with another field not at all", async () => {
    const one = await finalOne();
    const [first, second] = (await itemsOf(one.uid)) as [AnyValues, AnyValues];
    const target = { uid: one.uid, revision: one.revision };
    const actionItems = [{ ...first, state: "underway", result: "待料" }, second];
    const both = { actionItems, place: "别处" };
    expect((await t.refuse("gathering.update", { ...target, values: both })).code).toBe(
      "finalized",
    );
    await t.ask("gathering.update", { ...target, values: { actionItems } });
    expect((await itemsOf(one.uid))[0]).toMatchObject({ state: "underway", result: "待料" });
  });

  test("a stale revision, an item that isn't there and a record in the trash are refused", async () => {
    const one = await finalOne();
    const stale = await t.refuse(
      "gatherings.reportActionItem",
      report({ ...one, revision: one.revision - 1 }),
    );
    expect(stale.code).toBe("conflict");
    const unknown = await t.refuse(
      "gatherings.reportActionItem",
      report({ ...one, itemUid: nowhere }),
    );
    expect(unknown.code).toBe("not-found");
    const noRecord = await t.refuse(
      "gatherings.reportActionItem",
      report({ ...one, uid: nowhere }),
    );
    expect(noRecord.code).toBe("not-found");
    const saved = await decide("2026-10-10", [{ content: "检查" }]);
    const [item] = await itemsOf(saved.uid);
    const trashed = await t.ask<SavedRecord>("gathering.trash", saved);
    const itemUid = item!["uid"] as string;
    expect(
      (await t.refuse("gatherings.reportActionItem", report({ ...trashed, itemUid }))).code,
    ).toBe("trashed");
  });

  test("of an item that was finished the day is asked for to be a day", async () => {
    const one = await finalOne();
    const refused = await t.refuse(
      "gatherings.reportActionItem",
      report(one, { doneOn: "2026-02-31" }),
    );
    expect(refused.code).toBe("invalid-input");
  });
});
