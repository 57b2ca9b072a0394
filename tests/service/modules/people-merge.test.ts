import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { HistoryEntry, RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { addPerson, linesFor } from "../../support/people-samples.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";

type Line = AnyValues & { readonly person: { uid: string | null; name: string; unit: string } };

const day = "2026-11-18";

describe("two entries of one person made one", () => {
  let t: TestLedger;
  let keep: SavedRecord;
  let drop: SavedRecord;
  let other: SavedRecord;
  const meetings: Record<string, SavedRecord> = {};
  let result: RouteOutput<"people.merge">;
  let finalBefore: RecordView;

  const get = (type: string, uid: string) =>
    t.ask<RecordView>(`${type}.get`, { uid, reveal: true });
  const lines = async (name: string) =>
    (await get("gathering", meetings[name]!.uid)).values["attendance"] as unknown as Line[];
  const snapshot = (record: SavedRecord, name: string) => ({
    uid: record.uid,
    name,
    unit: "旧班组",
  });
  const hold = async (
    name: string,
    states: Readonly<Record<string, AnyValues>>,
    more: object = {},
  ) => {
    const values = {
      parts: [{ kind: "generalMeeting" }],
      title: name,
      occurredOn: day,
      attendance: await linesFor(t, day, states),
      ...more,
    };
    meetings[name] = await t.ask<SavedRecord>("gathering.create", { values });
  };

  beforeAll(async () => {
    t = await startLedger();
    keep = await addPerson(t, "王磊", { position: "司机" });
    drop = await addPerson(t, "王磊", {
      stage: "full",
      joinedPartyOn: "2010-07-01",
      becameFullOn: "2011-07-01",
      employeeNumber: "02611",
      position: "输油工",
      phone: "13900002611",
      secondments: [{ kind: "lent", fromOn: "2020-01-01", untilOn: "2020-12-31", place: "管道处" }],
    });
    other = await addPerson(t, "苏明", { stage: "full" });
    await t.ask("team.create", { values: { name: "运行一班", leader: snapshot(drop, "王磊") } });
    const role = { person: snapshot(drop, "王磊"), post: "organization", fromOn: "2025-01-01" };
    await t.ask("branchRole.create", { values: role });
    await hold(
      "只有一人",
      { [other.uid]: {}, [drop.uid]: { state: "present" } },
      {
        host: snapshot(drop, "王磊"),
        actionItems: [{ content: "整理台账", owner: snapshot(drop, "王磊"), state: "open" }],
      },
    );
    await hold("保留的未登记", {
      [keep.uid]: {},
      [drop.uid]: { state: "onLeave", leaveReason: "trip" },
    });
    await hold("保留的已登记", {
      [drop.uid]: { state: "absent" },
      [keep.uid]: { state: "present" },
    });
    await hold("已定稿，只有一人", { [drop.uid]: { state: "present" }, [other.uid]: {} });
    await hold(
      "已定稿，两人都在",
      { [keep.uid]: { state: "absent" }, [drop.uid]: { state: "present" } },
      { recorder: snapshot(drop, "王磊") },
    );
    for (const name of ["已定稿，只有一人", "已定稿，两人都在"])
      meetings[name] = await t.ask<SavedRecord>("gathering.finalize", meetings[name]);
    finalBefore = await get("gathering", meetings["已定稿，两人都在"]!.uid);
  });
  afterAll(() => t.close());

  const input = (more: object = {}) => ({
    keepUid: keep.uid,
    keepRevision: keep.revision,
    dropUid: drop.uid,
    dropRevision: drop.revision,
    ...more,
  });

  test("what a merge would move is counted over every kind of record", async () => {
    const { links } = await t.ask<RouteOutput<"people.links">>("people.links", { uid: drop.uid });
    expect(Object.fromEntries(links.map(({ label, count }) => [label, count]))).toEqual({
      "会议活动·出席": 5,
      "会议活动·主持人": 1,
      "会议活动·记录人": 1,
      "会议活动·议定事项": 1,
      "支委分工·姓名": 1,
      "班组·班组长": 1,
    });
  });

  test("a stale revision, one person twice, nobody, or one in the trash: refused, nothing changed", async () => {
    const trashed = await t.ask<SavedRecord>("person.trash", await addPerson(t, "何平"));
    const stranger = "01970000-0000-7000-8000-000000000009";
    const digest = t.digest();
    const refusals = [
      [input({ dropRevision: 9 }), "conflict"],
      [input({ keepRevision: 9 }), "conflict"],
      [input({ dropUid: keep.uid }), "invalid-input"],
      [input({ dropUid: stranger }), "not-found"],
      [input({ keepUid: stranger }), "not-found"],
      [input({ dropUid: trashed.uid, dropRevision: trashed.revision }), "trashed"],
      [input({ keepUid: trashed.uid, keepRevision: trashed.revision }), "trashed"],
      [input({ keepRevision: undefined }), "invalid-input"],
    ] as const;
    for (const [asked, code] of refusals)
      expect((await t.refuse("people.merge", asked)).code).toBe(code);
    expect(t.digest()).toBe(digest);
  });

  test("entries that contradict each other are not merged, and told what contradicts", async () => {
    const young = await addPerson(t, "王磊", {
      stage: "probationary",
      joinedPartyOn: "2026-01-01",
    });
    const digest = t.digest();
    const refusal = await t.refuse("people.merge", {
      ...input(),
      keepUid: young.uid,
      keepRevision: young.revision,
    });
    expect(refusal.code).toBe("invalid-input");
    expect(refusal.hint).toContain("转正日期早于入党日期");
    expect(t.digest()).toBe(digest);
    await t.ask("person.trash", young);
  });

  test("the merge is one command that leaves one audit row", async () => {
    const commandId = "5f2b7f0e-3a54-4f3b-9a3e-0a86a2f7d001";
    result = await t.ask<RouteOutput<"people.merge">>("people.merge", input(), { commandId });
    expect(result.movedCount).toBe(9);
    const again = await t.ask("people.merge", input(), { commandId });
    expect(again).toEqual(result);
  });

  test("a link moves, the name in the record stays as it was", async () => {
    const { values } = await get("gathering", meetings["只有一人"]!.uid);
    expect(values["host"]).toEqual({ uid: keep.uid, name: "王磊", unit: "旧班组" });
    expect(values["actionItems"]).toMatchObject([{ owner: { uid: keep.uid, unit: "旧班组" } }]);
    const line = (await lines("只有一人"))[1];
    expect(line).toMatchObject({ state: "present", person: { uid: keep.uid, unit: "输油工" } });
    const teams = await t.ask<{ rows: { uid: string }[] }>("team.list", { view: "all" });
    const team = await get("team", teams.rows[0]!.uid);
    expect(team.values["leader"]).toEqual({ uid: keep.uid, name: "王磊", unit: "旧班组" });
  });

  test("where both stood in a gathering one line stays: the kept person's, unless nothing was registered", async () => {
    const unrecorded = await lines("保留的未登记");
    expect(unrecorded.length).toBe(1);
    expect(unrecorded[0]).toMatchObject({
      state: "onLeave",
      leaveReason: "trip",
      person: { uid: keep.uid, unit: "司机" },
      stage: "full",
    });
    const recorded = await lines("保留的已登记");
    expect(recorded.map(({ state, person }) => [state, person.uid])).toEqual([
      ["present", keep.uid],
    ]);
  });

  test("a final gathering loses and changes no line", async () => {
    const single = await lines("已定稿，只有一人");
    expect(single.length).toBe(2);
    expect(single[0]).toMatchObject({ state: "present", stage: "full", person: { uid: keep.uid } });
    const after = await get("gathering", meetings["已定稿，两人都在"]!.uid);
    expect(after.values["attendance"]).toEqual(finalBefore.values["attendance"]);
    expect(after.values["recorder"]).toMatchObject({ uid: keep.uid, name: "王磊" });
    expect(after.finalizedAt).toBe(finalBefore.finalizedAt);
  });

  test("every record that had a link has a new revision, so that a window open on it finds out", async () => {
    for (const [name, before] of Object.entries(meetings)) {
      const { revision } = await get("gathering", before.uid);
      expect(revision, name).toBeGreaterThan(before.revision);
    }
  });

  test("the kept person takes over what it did not know, and keeps what it did", async () => {
    const { values, revision } = await get("person", keep.uid);
    expect(values).toMatchObject({
      stage: "full",
      joinedPartyOn: "2010-07-01",
      employeeNumber: "02611",
      position: "司机",
      phone: "13900002611",
      secondments: [{ place: "管道处" }],
    });
    expect(revision).toBe(2);
  });

  test("the other entry is in the trash, and nothing of the open ledger names it any more", async () => {
    expect((await get("person", drop.uid)).trashedAt).not.toBeNull();
    const { links } = await t.ask<RouteOutput<"people.links">>("people.links", { uid: drop.uid });
    expect(links).toEqual([{ label: "会议活动·出席", count: 1 }]);
  });

  test("the history of both and of the meetings tells of it, with no secret in it", async () => {
    const newest = async (type: string, uid: string) =>
      (await t.ask<{ entries: HistoryEntry[] }>(`${type}.history`, { uid })).entries[0]!;
    for (const uid of [keep.uid, drop.uid]) {
      const entry = await newest("person", uid);
      expect(entry.action).toBe("合并人员");
      expect(entry.reason).toBe("重复登记合并：保留王磊（无工号），并入王磊（工号02611）");
    }
    const kept = await newest("person", keep.uid);
    expect(kept.changes.find(({ field }) => field === "phone")).toMatchObject({ masked: true });
    expect(JSON.stringify(kept)).not.toContain("13900002611");
    const meeting = await newest("gathering", meetings["只有一人"]!.uid);
    expect(meeting.action).toBe("合并人员");
    expect(meeting.changes.map(({ label }) => label)).toContain("出席第2行·姓名");
    const both = await newest("gathering", meetings["保留的已登记"]!.uid);
    expect(both.changes.map(({ label }) => label)).toEqual(["出席"]);
  });

  test("the chain of the log still holds, and no table points nowhere", async () => {
    const { isSound, findings } = await t.ask<{ isSound: boolean; findings: unknown[] }>(
      "backup.check",
      null,
    );
    expect({ isSound, findings }).toEqual({ isSound: true, findings: [] });
  });
});
