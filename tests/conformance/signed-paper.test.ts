import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type {
  HistoryEntry,
  ListPage,
  RecordView,
  SavedRecord,
} from "#shared/records/record-routes.ts";
import { recordTypes } from "#shared/record-types.ts";
import { startLedger, type TestLedger } from "../support/service-ledger.ts";
import { makeLinks, saveSample } from "../support/service-values.ts";

const finalizable = recordTypes.filter((type) => type.canFinalize && !type.singleton);

test("there is a record type that can be made final, or the tests below test nothing", () => {
  expect(finalizable.length).toBeGreaterThan(0);
});

describe.each(finalizable.map((type) => [type.name, type] as const))(
  "the signed paper of %s",
  (name, type) => {
    let t: TestLedger;
    beforeAll(async () => {
      t = await startLedger();
    });
    afterAll(() => t.close());

    const reason = "补充遗漏的内容";
    const confirm = `${name}.confirmPaper`;
    const paperOf = async (uid: string) => (await t.ask<RecordView>(`${name}.get`, { uid })).paper;
    const isStaleInList = async (uid: string) => {
      const view = Object.keys(type.views)[0];
      const { rows } = await t.ask<ListPage>(`${name}.list`, { view });
      return rows.find((row) => row.uid === uid)?.paperIsStale;
    };
    async function finalRecord(seed: number): Promise<SavedRecord> {
      const links = await makeLinks(t, type);
      const { uid, revision } = await saveSample(t, type, seed, links);
      return t.ask<SavedRecord>(`${name}.finalize`, { uid, revision });
    }

    test("can't be registered before 定稿, on an older version, or twice", async () => {
      const links = await makeLinks(t, type);
      const { uid, revision } = await saveSample(t, type, 1, links);
      expect((await t.refuse(confirm, { uid, revision })).code).toBe("not-finalized");
      const final = await t.ask<SavedRecord>(`${name}.finalize`, { uid, revision });
      expect((await t.refuse(confirm, { uid, revision })).code).toBe("conflict");
      expect(await paperOf(uid)).toEqual({ signedAt: null, isStale: false });
      expect(await t.ask(confirm, final)).toEqual(final);
      expect(await paperOf(uid)).toMatchObject({ isStale: false });
      expect((await t.refuse(confirm, final)).code).toBe("already-there");
    });

    if (type.staysFinal) {
      test("is never left behind: what is kept is not opened again", async () => {
        const final = await finalRecord(3);
        expect((await t.refuse(`${name}.reopen`, { ...final, reason })).code).toBe("stays-final");
      });
      return;
    }

    test("is left behind by a reopening, until it is signed again after the next 定稿", async () => {
      const final = await finalRecord(3);
      const { uid } = final;
      await t.ask(confirm, final);
      const signed = await paperOf(uid);
      const open = await t.ask<SavedRecord>(`${name}.reopen`, { ...final, reason });
      expect(await paperOf(uid)).toEqual({ ...signed, isStale: true });
      expect(await isStaleInList(uid)).toBe(true);
      expect((await t.refuse(confirm, open)).code).toBe("not-finalized");
      const again = await t.ask<SavedRecord>(`${name}.finalize`, open);
      expect(await paperOf(uid)).toEqual({ ...signed, isStale: true });
      await t.ask(confirm, again);
      expect(await paperOf(uid)).toMatchObject({ isStale: false });
      expect(await isStaleInList(uid)).toBe(false);
    });

    test("stays left behind through a second reopening", async () => {
      const final = await finalRecord(5);
      await t.ask(confirm, final);
      const open = await t.ask<SavedRecord>(`${name}.reopen`, { ...final, reason });
      const again = await t.ask<SavedRecord>(`${name}.finalize`, open);
      await t.ask(`${name}.reopen`, { ...again, reason });
      expect(await paperOf(final.uid)).toMatchObject({ isStale: true });
    });

    test("none is left behind by a reopening where none was signed", async () => {
      const final = await finalRecord(7);
      await t.ask(`${name}.reopen`, { ...final, reason });
      expect(await paperOf(final.uid)).toEqual({ signedAt: null, isStale: false });
    });

    test("every step of it stands in the history", async () => {
      const final = await finalRecord(9);
      await t.ask(confirm, final);
      await t.ask(`${name}.reopen`, { ...final, reason });
      const { uid } = final;
      const { entries } = await t.ask<{ entries: HistoryEntry[] }>(`${name}.history`, { uid });
      expect(entries.map(({ action, operator }) => [action, operator])).toEqual([
        ["退回修改", "测试员"],
        ["登记纸质件已签字", "测试员"],
        ["定稿", "测试员"],
        ["新建", "测试员"],
      ]);
      expect(entries[0]?.changes.map(({ label }) => label)).toContain("与已签字纸质件不一致");
    });
  },
);
