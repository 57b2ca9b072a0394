import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { HistoryEntry } from "#shared/records/record-routes.ts";
import { withDatabase } from "../../support/service-digest.ts";
import { startNumberedBranch, type NumberedBranch } from "../../support/service-outgoing.ts";

let branch: NumberedBranch;
beforeEach(async () => {
  branch = await startNumberedBranch();
});
afterEach(() => branch.t.close());

const look = (serial: number | null, more: object = {}) =>
  branch.t.ask<RouteOutput<"outgoing.look">>("outgoing.look", {
    ...{ seriesUid: branch.seriesUid, issuedOn: "2026-11-20", serial, isByHand: false, ...more },
  });

async function states() {
  return (await branch.register()).map(({ values }) => [values["number"], values["state"]]);
}

describe("a series that the branch has not confirmed", () => {
  test("gives no number, and says where it is switched on", async () => {
    await branch.switchSeries({ isOn: false });
    expect((await look(null)).problem).toMatch(/还没有启用.*设置—发文字号/);
    const draft = await branch.draft(await branch.notice());
    const refusal = await branch.t.refuse("outgoing.issue", branch.issueInput(draft.uid));
    expect(refusal.code).toBe("series-off");
    expect(await branch.register()).toEqual([]);
  });

  test("gives none before the day it begins, nor without 机关代字", async () => {
    await branch.switchSeries({ effectiveFrom: "2026-11-21" });
    expect((await look(null)).problem).toContain("从2026年11月21日起启用");
    const own = await branch.t.ask<{ rows: { uid: string; revision: number }[] }>("branch.list", {
      view: "all",
    });
    const { uid, revision } = own.rows[0]!;
    await branch.t.ask("branch.update", { uid, revision, values: { documentCode: null } });
    await branch.switchSeries({ effectiveFrom: "2026-01-01" });
    expect((await look(null)).problem).toContain("还没有填写机关代字");
  });
});

describe("numbers of the paper register", () => {
  test("are taken over by hand, in any order, and the sequence goes on after the highest", async () => {
    await branch.byHand(2, [1]);
    await branch.byHand(1, []);
    expect(await states()).toEqual([
      ["静输党支〔2026〕1号", "issued"],
      ["静输党支〔2026〕2号", "issued"],
    ]);
    expect(await look(null)).toMatchObject({
      serial: 3,
      number: "静输党支〔2026〕3号",
      skipped: [],
    });
  });

  test("begin anew each year, and in the first year where the series begins", async () => {
    await branch.switchSeries({ effectiveFrom: "2026-01-01", firstSerial: 12 });
    expect(await look(null)).toMatchObject({ serial: 12, openGaps: [] });
    await branch.byHand(12, []);
    expect(await look(null, { issuedOn: "2027-01-05" })).toMatchObject({
      serial: 1,
      number: "静输党支〔2027〕1号",
    });
  });

  test("are never given twice, whatever became of them", async () => {
    const { uid, revision } = await branch.byHand(1, []);
    await branch.t.ask("outgoing.void", { uid, revision, reason: "内容有误，重新拟稿" });
    const again = await branch.t.refuse("outgoing.registerByHand", {
      ...{ seriesUid: branch.seriesUid, serial: 1, toldSkipped: [], issuedOn: "2026-11-10" },
      ...{ kind: "notice", subject: "另一份", signer: null, addressee: null, copyTo: null },
      copies: null,
    });
    expect(again).toMatchObject({ code: "number-taken" });
    expect(again.message).toContain("关于开展安全检查的通知");
    expect((await look(null)).serial).toBe(2);
  });

  test("can't be given twice past the program either: the table itself refuses", async () => {
    await branch.byHand(1, []);
    await branch.byHand(2, []);
    const twice = () =>
      withDatabase(
        branch.t.databasePath,
        (db) => db.execute("UPDATE outgoing_paper SET serial = 1 WHERE serial = 2"),
        false,
      );
    expect(twice).toThrow(/UNIQUE/);
  });
});

describe("what is left out", () => {
  test("is told before, and refused where the clerk was told otherwise", async () => {
    await branch.byHand(1, []);
    expect(await look(5)).toMatchObject({ skipped: [2, 3, 4], problem: null });
    const input = {
      ...{ seriesUid: branch.seriesUid, serial: 5, issuedOn: "2026-11-10", kind: "notice" },
      ...{ subject: "另一份", signer: null, addressee: null, copyTo: null, copies: null },
    };
    const refusal = await branch.t.refuse("outgoing.registerByHand", { ...input, toldSkipped: [] });
    expect(refusal).toMatchObject({ code: "numbers-skipped" });
    expect(refusal.message).toContain("中间空出第2至4号");
    await branch.t.ask("outgoing.registerByHand", { ...input, toldSkipped: [2, 3, 4] });
    expect((await look(null)).openGaps).toEqual([2, 3, 4]);
  });

  test("is accounted for as 空号 or 作废 with a reason, all at once or none", async () => {
    await branch.byHand(5, [1, 2, 3, 4]);
    const blank = {
      ...{ seriesUid: branch.seriesUid, year: 2026, state: "blank", reason: "登记簿写错" },
    };
    const wrong = await branch.t.refuse("outgoing.registerBlank", { ...blank, serials: [4, 5, 6] });
    expect(wrong.message).toContain("第5、6号不是中间空出的号");
    await branch.t.refuse("outgoing.registerBlank", { ...blank, serials: [1], reason: " " });
    expect(await states()).toEqual([["静输党支〔2026〕5号", "issued"]]);
    await branch.t.ask("outgoing.registerBlank", { ...blank, serials: [3, 2] });
    await branch.t.ask("outgoing.registerBlank", { ...blank, serials: [4], state: "voided" });
    expect(await states()).toEqual([
      ["静输党支〔2026〕2号", "blank"],
      ["静输党支〔2026〕3号", "blank"],
      ["静输党支〔2026〕4号", "voided"],
      ["静输党支〔2026〕5号", "issued"],
    ]);
    expect((await look(null)).openGaps).toEqual([1]);
  });

  test("a number whose day is out of order is told, not refused", async () => {
    await branch.byHand(1, [], { issuedOn: "2026-11-15" });
    const { note, problem } = await look(2, { issuedOn: "2026-11-12" });
    expect(problem).toBeNull();
    expect(note).toContain("静输党支〔2026〕1号的印发日期是2026年11月15日");
  });
});

describe("a row of the register", () => {
  test("stays 作废 with its reason and day, and that can't be taken back", async () => {
    const { uid, revision } = await branch.byHand(1, []);
    await branch.t.refuse("outgoing.void", { uid, revision, reason: "" });
    const voided = await branch.t.ask<{ revision: number }>("outgoing.void", {
      ...{ uid, revision, reason: "内容有误" },
    });
    const [row] = await branch.register();
    expect(row?.values).toMatchObject({
      ...{ state: "voided", reason: "内容有误", endedOn: "2026-11-22", serial: 1 },
    });
    const again = { uid, revision: voided.revision, reason: "再作废" };
    expect((await branch.t.refuse("outgoing.void", again)).code).toBe("not-issued");
    const { entries } = await branch.t.ask<{ entries: HistoryEntry[] }>("outgoingPaper.history", {
      uid,
    });
    expect(entries.map(({ action, reason }) => [action, reason])).toEqual([
      ["作废", "内容有误"],
      ["补登", null],
    ]);
  });

  test("is put right beside its number, never in it, and only as it was seen", async () => {
    const { uid, revision } = await branch.byHand(1, []);
    const values = { signer: null, addressee: " 全体党员 ", copyTo: "", copies: 12 };
    const stale = { uid, revision: revision + 1, ...values };
    expect((await branch.t.refuse("outgoing.amend", stale)).code).toBe("conflict");
    await branch.t.ask("outgoing.amend", { uid, revision, ...values });
    const [row] = await branch.register();
    expect(row?.values).toMatchObject({
      ...{ number: "静输党支〔2026〕1号", addressee: "全体党员", copyTo: null, copies: 12 },
      signer: null,
    });
  });

  test("is dated no later than today", async () => {
    expect((await look(1, { issuedOn: "2026-11-23" })).problem).toContain("晚于今天");
  });
});
