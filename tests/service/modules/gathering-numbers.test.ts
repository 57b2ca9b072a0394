import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { gatheringTitle } from "#shared/modules/gatherings/gathering-titles.ts";
import type { PartKind } from "#shared/modules/gatherings/part-kinds.ts";
import type { ListPage, RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";

interface Numbered {
  readonly number: number;
  readonly title: string;
}

interface PartInput {
  readonly kind: PartKind;
  readonly partyGroupUid?: string | null;
}

const committee: PartInput = { kind: "committeeMeeting" };

describe("numbers of gatherings", () => {
  let t: TestLedger;
  let groups: readonly SavedRecord[];
  beforeAll(async () => {
    t = await startLedger();
    const names = ["第一党小组", "第二党小组"];
    groups = await Promise.all(
      names.map((name) => t.ask<SavedRecord>("partyGroup.create", { values: { name } })),
    );
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    const { rows } = await t.ask<ListPage>("gathering.list", { view: "recent", limit: 100 });
    for (const { uid, revision, finalizedAt } of rows) {
      const reason = "下一个测试";
      const open = finalizedAt
        ? await t.ask<SavedRecord>("gathering.reopen", { uid, revision, reason })
        : { uid, revision };
      await t.ask("gathering.trash", open);
    }
  });

  const propose = async (
    occurredOn: string,
    parts: readonly PartInput[] = [committee],
    uid: string | null = null,
  ) => (await t.ask<{ parts: Numbered[] }>("gatherings.numbers", { uid, occurredOn, parts })).parts;
  const numbers = async (...input: Parameters<typeof propose>) =>
    (await propose(...input)).map(({ number }) => number);

  /** Saves a gathering under the numbers proposed for it, as the window does. */
  const hold = async (
    occurredOn: string,
    parts: readonly PartInput[] = [committee],
    more: Readonly<Record<string, unknown>> = {},
  ) => {
    const proposed = await propose(occurredOn, parts);
    const saved = await t.ask<SavedRecord>("gathering.create", {
      values: {
        title: gatheringTitle(proposed.map(({ title }) => title)),
        occurredOn,
        parts: parts.map(({ kind, partyGroupUid }, index) => ({
          kind,
          ...proposed[index],
          ...(partyGroupUid ? { partyGroup: { uid: partyGroupUid, title: "" } } : {}),
          ...more,
        })),
      },
    });
    return { ...saved, numbers: proposed.map(({ number }) => number) };
  };

  test("go by the order of days within a year, whatever the order of entering", async () => {
    await hold("2026-03-05");
    await hold("2026-01-08");
    expect(await numbers("2026-02-05")).toEqual([2]);
    expect(await numbers("2026-12-31")).toEqual([3]);
    expect(await numbers("2025-12-31")).toEqual([1]);
    expect(await numbers("2027-01-01")).toEqual([1]);
  });

  test("name the meeting: 2026年第2次支委会", async () => {
    await hold("2026-01-08");
    expect((await propose("2026-02-05"))[0]?.title).toBe("2026年第2次支委会");
  });

  test("of a day go by when they were entered, and a record has its own place", async () => {
    const first = await hold("2026-01-08");
    const second = await hold("2026-01-08");
    expect(await numbers("2026-01-08", [committee], first.uid)).toEqual([1]);
    expect(await numbers("2026-01-08", [committee], second.uid)).toEqual([2]);
    expect(await numbers("2026-01-08")).toEqual([3]);
  });

  test("one entered before another that is not final moves the later one on", async () => {
    await hold("2026-01-08");
    const later = await hold("2026-03-05");
    expect(later.numbers).toEqual([2]);
    expect((await hold("2026-02-05")).numbers).toEqual([2]);
    expect(await numbers("2026-03-05", [committee], later.uid)).toEqual([3]);
  });

  test("are frozen by 定稿: one entered before a final one gets a number that is free", async () => {
    await hold("2026-01-08");
    const later = await hold("2026-03-05");
    const final = await t.ask<SavedRecord>("gathering.finalize", {
      uid: later.uid,
      revision: later.revision,
    });
    expect((await hold("2026-02-05")).numbers).toEqual([3]);
    expect(await numbers("2026-04-02")).toEqual([4]);
    const renumbered = {
      parts: [{ kind: "committeeMeeting", number: 3, title: "2026年第3次支委会" }],
    };
    const refused = await t.refuse("gathering.update", { ...final, values: renumbered });
    expect(refused.code).toBe("finalized");
    const { values } = await t.ask<RecordView>("gathering.get", { uid: later.uid });
    expect(values["parts"]).toMatchObject([{ number: 2, title: "2026年第2次支委会" }]);
  });

  test("a ledger that begins within a year counts on from its first number", async () => {
    await hold("2025-10-09", [committee], { number: 10, title: "2025年第10次支委会" });
    expect(await numbers("2025-11-05")).toEqual([11]);
  });

  test("of 党小组会 are counted group by group", async () => {
    const [first, second] = groups.map(({ uid }): PartInput => ({
      kind: "groupMeeting",
      partyGroupUid: uid,
    })) as [PartInput, PartInput];
    await hold("2026-01-21", [first]);
    await hold("2026-02-10", [first]);
    await hold("2026-01-20", [second]);
    expect(await propose("2026-03-25", [first])).toEqual([
      { number: 3, title: "第一党小组2026年第3次党小组会" },
    ]);
    expect(await numbers("2026-03-26", [second])).toEqual([2]);
    expect(await numbers("2026-03-26", [{ kind: "groupMeeting" }])).toEqual([1]);
  });

  test("of a combined gathering count once for each of its kinds", async () => {
    const day = ["themedPartyDay", "generalMeeting", "partyLecture"] as const;
    await hold("2026-03-20", [{ kind: "generalMeeting" }]);
    const combined = await hold(
      "2026-09-17",
      day.map((kind) => ({ kind })),
    );
    expect(combined.numbers).toEqual([1, 2, 1]);
    const { values } = await t.ask<RecordView>("gathering.get", { uid: combined.uid });
    expect(values["title"]).toBe("2026年9月主题党日暨2026年第2次支部党员大会暨2026年第1次党课");
    expect(
      await numbers(
        "2026-11-20",
        day.map((kind) => ({ kind })),
      ),
    ).toEqual([2, 3, 2]);
    expect(await numbers("2026-11-20")).toEqual([1]);
  });

  test("two parts of one kind in one gathering are two", async () => {
    expect(
      await numbers("2026-05-13", [{ kind: "partyLecture" }, { kind: "partyLecture" }]),
    ).toEqual([1, 2]);
  });

  test("a 组织生活会 is counted in the year it belongs to, not the year it is held in", async () => {
    const life: PartInput = { kind: "organizationalLife" };
    const march = await hold("2026-03-08", [life], { period: "2025" });
    expect(march.numbers).toEqual([1]);
    expect(await propose("2026-12-10", [life])).toEqual([
      { number: 1, title: "2026年度组织生活会" },
    ]);
    expect(await propose("2026-03-09", [life])).toEqual([
      { number: 2, title: "2025年度组织生活会" },
    ]);
  });

  test("what is in the trash has no number", async () => {
    const { uid, revision } = await hold("2026-01-08");
    await t.ask("gathering.trash", { uid, revision });
    expect(await numbers("2026-02-05")).toEqual([1]);
  });
});
