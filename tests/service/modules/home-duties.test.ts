import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";

describe("what the branch owes, on 2026-11-22", () => {
  let t: TestLedger;
  let branch: SavedRecord;
  beforeEach(async () => {
    t = await startLedger();
    const registered = (await registerSampleBranch(t)).branch;
    const values = { hasCommittee: true };
    branch = await t.ask<SavedRecord>("branch.update", { ...registered, values });
    await holdSampleMeeting(t, { occurredOn: "2026-09-10" });
  });
  afterEach(() => t.close());

  const home = () => t.ask<RouteOutput<"home.overview">>("home.overview", null);
  const owed = async () =>
    (await home()).duties
      .filter(({ kind }) => kind === "cadence.missing")
      .map(({ sentence }) => sentence);
  const cellOf = async (label: string, period: string) => {
    const row = (await home()).strip.rows.find((one) => one.label === label);
    return row?.cells.find((cell) => cell.period === period);
  };
  const dutyRow = async (label: string) => {
    const row = (await home()).strip.rows.find((one) => one.label === label);
    return { uid: row?.dutyUid ?? "", revision: row?.dutyRevision ?? 0 };
  };

  test("names the meetings nobody registered since the first record, and those of this month", async () => {
    expect(await owed()).toEqual([
      "2026年9月支委会未登记",
      "2026年9月第一党小组党小组会未登记",
      "2026年第3季度党课未登记",
      "2026年9月主题党日未登记",
      "2026年10月支委会未登记",
      "2026年10月第一党小组党小组会未登记",
      "2026年10月主题党日未登记",
      "2026年11月支委会还未登记",
      "2026年11月第一党小组党小组会还未登记",
      "2026年11月主题党日还未登记",
    ]);
    const { board } = await home();
    expect(board).toEqual([{ mechanism: "branchLife", due: 3, done: 0, open: 3 }]);
  });

  test("a meeting of the month is registered with its day, and no longer owed", async () => {
    const parts = [{ kind: "committeeMeeting" }];
    await holdSampleMeeting(t, { occurredOn: "2026-11-12", parts, title: "支委会" });
    expect(await owed()).not.toContain("2026年11月支委会还未登记");
    expect(await cellOf("支委会", "2026-11")).toMatchObject({
      state: "recorded",
      text: "2026年11月支委会：已登记，11月12日",
    });
    expect((await home()).board).toEqual([{ mechanism: "branchLife", due: 3, done: 1, open: 2 }]);
  });

  test("an explanation is shown as such and makes no meeting", async () => {
    const { uid } = await dutyRow("支委会");
    const values = {
      duty: { uid, title: "支委会" },
      period: "2026-10",
      reason: "委员集中抢险。",
    };
    await t.ask<SavedRecord>("dutyExplanation.create", { values });
    expect(await owed()).not.toContain("2026年10月支委会未登记");
    expect(await cellOf("支委会", "2026-10")).toMatchObject({ state: "explained" });
    expect(JSON.stringify(await home())).not.toContain("抢险");
    expect((await home()).recent).toHaveLength(1);
  });

  test("what does not apply here is asked no more, and what was missing before stays", async () => {
    const row = await dutyRow("主题党日");
    await t.ask("duty.update", { ...row, values: { endedOn: "2026-11-22" } });
    const themed = (await owed()).filter((sentence) => sentence.includes("主题党日"));
    expect(themed).toEqual(["2026年9月主题党日未登记", "2026年10月主题党日未登记"]);
  });

  test("without a committee no committee meeting is asked for", async () => {
    await t.ask("branch.update", { ...branch, values: { hasCommittee: false } });
    expect((await owed()).filter((sentence) => sentence.includes("支委会"))).toEqual([]);
  });

  test("decisions whose day has come are counted by meeting and not named", async () => {
    const actionItems = [
      { content: "看望病号", dueOn: "2026-11-20", state: "open" },
      { content: "检修", dueOn: "2026-11-25", state: "underway" },
      { content: "归档", dueOn: "2026-12-25", state: "open" },
    ];
    await holdSampleMeeting(t, { actionItems, title: "十一月会议" });
    const { duties } = await home();
    const items = duties.filter(({ kind }) => kind === "gathering.actionItem");
    expect(items.map(({ sentence }) => sentence)).toEqual([
      "十一月会议：还有2项议定事项未登记落实，时限2026年11月20日",
    ]);
    expect(JSON.stringify(duties)).not.toContain("病号");
  });
});
