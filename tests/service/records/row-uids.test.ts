import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AnyValues } from "#shared/records/field.ts";
import type { RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
type Row = AnyValues & { readonly uid: string; readonly content: string };
const unknown = "01938f5e-7a00-7000-8000-00000000abcd";

describe("rows that links point to", () => {
  let t: TestLedger;
  beforeAll(async () => {
    t = await startLedger();
  });
  afterAll(() => t.close());

  const create = (actionItems: readonly object[]) =>
    t.ask<SavedRecord>("gathering.create", {
      values: {
        title: "支委会",
        occurredOn: "2026-11-05",
        parts: [{ kind: "committeeMeeting" }],
        actionItems,
      },
    });
  const rowsOf = async ({ uid }: { uid: string }) =>
    (await t.ask<RecordView>("gathering.get", { uid })).values["actionItems"] as unknown as Row[];
  const save = async ({ uid }: { uid: string }, actionItems: readonly object[]) => {
    const { revision } = await t.ask<RecordView>("gathering.get", { uid });
    await t.ask("gathering.update", { uid, revision, values: { actionItems } });
    return rowsOf({ uid });
  };
  const uids = (rows: readonly { uid: string }[]) => rows.map(({ uid }) => uid);

  test("are each given a uid when they are first saved", async () => {
    const rows = await rowsOf(await create([{ content: "甲" }, { content: "乙" }]));
    for (const { uid } of rows) expect(uid).toMatch(uuid);
    expect(new Set(uids(rows)).size).toBe(2);
  });

  test("keep it over every save: of another field, of their words, in another order", async () => {
    const saved = await create([{ content: "甲" }, { content: "乙" }, { content: "丙" }]);
    const [a, b, c] = (await rowsOf(saved)) as [Row, Row, Row];
    const before = [a["uid"], b["uid"], c["uid"]];
    await t.ask("gathering.update", { ...saved, values: { place: "会议室" } });
    expect(uids(await rowsOf(saved))).toEqual(before);
    expect(uids(await save(saved, [{ ...a, content: "改了" }, b, c]))).toEqual(before);
    expect(uids(await save(saved, [c, a, b]))).toEqual([before[2], before[0], before[1]]);
    const inserted = await save(saved, [c, { content: "丁" }, a, b]);
    expect([inserted[0]?.uid, inserted[2]?.uid, inserted[3]?.uid]).toEqual([
      before[2],
      before[0],
      before[1],
    ]);
    expect(before).not.toContain(inserted[1]?.uid);
  });

  test("keep it through 定稿, a reopening, the trash and back", async () => {
    const saved = await create([{ content: "甲" }]);
    const before = uids(await rowsOf(saved));
    const final = await t.ask<SavedRecord>("gathering.finalize", saved);
    const open = await t.ask<SavedRecord>("gathering.reopen", { ...final, reason: "补充内容" });
    const trashed = await t.ask<SavedRecord>("gathering.trash", open);
    await t.ask("gathering.restore", trashed);
    expect(uids(await rowsOf(saved))).toEqual(before);
  });

  test("a copied row has one of its own, the first keeps its", async () => {
    const saved = await create([{ content: "甲" }]);
    const [row] = await rowsOf(saved);
    const rows = await save(saved, [row!, { ...row!, content: "甲的副本" }]);
    expect(rows[0]?.uid).toBe(row!.uid);
    expect(rows[1]?.uid).toMatch(uuid);
    expect(rows[1]?.uid).not.toBe(row!.uid);
  });

  test("are never taken from another record, in the trash or not", async () => {
    const first = await create([{ content: "甲" }]);
    const [row] = await rowsOf(first);
    const copy = await create([{ ...row }]);
    const [copied] = await rowsOf(copy);
    expect(copied?.uid).not.toBe(row!.uid);
    const target = { uid: first.uid, revision: first.revision };
    await t.ask("gathering.trash", target);
    const late = await create([]);
    const [taken] = await save(late, [{ ...row }]);
    expect(taken?.uid).not.toBe(row!.uid);
    expect(uids(await rowsOf(first))).toEqual([row!.uid]);
  });

  test("may bring one that is nobody's, but nothing that is no uid", async () => {
    const [row] = await rowsOf(await create([{ content: "甲", uid: unknown }]));
    expect(row?.uid).toBe(unknown);
    const saved = await create([{ content: "乙" }]);
    const before = t.digest();
    for (const uid of ["1", `${unknown}0`]) {
      const values = { actionItems: [{ content: "乙", uid }] };
      expect((await t.refuse("gathering.update", { ...saved, values })).code).toBe("invalid-input");
    }
    expect(t.digest()).toBe(before);
    const blank = await save(saved, [{ content: "乙", uid: "" }]);
    expect(blank[0]?.uid).toMatch(uuid);
  });

  test("a row taken out is gone, and its uid with it", async () => {
    const saved = await create([{ content: "甲" }, { content: "乙" }]);
    const [, second] = await rowsOf(saved);
    expect(await save(saved, [second!])).toEqual([second]);
  });
});
