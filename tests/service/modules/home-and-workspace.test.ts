import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";

describe("home and workspace", () => {
  let t: TestLedger;
  beforeEach(async () => {
    t = await startLedger();
  });
  afterEach(() => t.close());

  const home = () => t.ask<RouteOutput<"home.overview">>("home.overview", null);
  /** What gatherings leave open; what a month asks for is another matter. */
  const sentences = async () =>
    (await home()).duties
      .filter(({ kind }) => kind === "gathering.openEnd")
      .map(({ sentence }) => sentence);

  test("an empty ledger owes nothing and names no branch", async () => {
    const overview = await home();
    expect(overview).toMatchObject({
      branchName: null,
      branchUid: null,
      duties: [],
      recent: [],
      today: "2026-11-22",
    });
    expect(overview.counts.map(({ value }) => value)).toEqual([0, 0, 0]);
  });

  test("counts people, members and this year's meetings", async () => {
    await registerSampleBranch(t);
    await holdSampleMeeting(t);
    await holdSampleMeeting(t, { occurredOn: "2025-12-31" });
    const { branchName, counts } = await home();
    expect(branchName).toBe("静河输油站党支部");
    expect(counts.map(({ label, value }) => [label, value])).toEqual([
      ["在册人员", 5],
      ["其中党员", 4],
      ["2026年会议活动", 1],
    ]);
  });

  test("a meeting owes its attendance, then its recorder, then its papers, then nothing", async () => {
    await registerSampleBranch(t);
    const saved = await holdSampleMeeting(t, { attendance: [], recorder: null });
    expect(await sentences()).toEqual(["2026年11月20日支部党员大会：出席情况未登记"]);
    const person = { uid: null, name: "外来甲", unit: null };
    const row = (state: string) => ({ values: { attendance: [{ person, state, reason: null }] } });
    const second = await t.ask<SavedRecord>("gathering.update", { ...saved, ...row("unrecorded") });
    expect(await sentences()).toEqual(["2026年11月20日支部党员大会：还有1名人员的出席情况未登记"]);
    const third = await t.ask<SavedRecord>("gathering.update", { ...second, ...row("present") });
    expect(await sentences()).toEqual(["2026年11月20日支部党员大会：未填写记录人"]);
    await t.ask("gathering.update", { ...third, values: { recorder: person } });
    expect(await sentences()).toEqual(["2026年11月20日支部党员大会：还没有生成会议记录"]);
    await t.ask("documents.generate", {
      recordType: "gathering",
      recordUid: saved.uid,
      templateName: "gathering-minutes",
    });
    expect(await sentences()).toEqual([]);
  });

  test("a meeting to come owes nothing yet, a final or discarded one nothing more", async () => {
    await registerSampleBranch(t);
    await holdSampleMeeting(t, { occurredOn: "2026-11-23", attendance: [] });
    const final = await holdSampleMeeting(t, { attendance: [] });
    const discarded = await holdSampleMeeting(t, { attendance: [] });
    expect((await sentences()).length).toBe(2);
    await t.ask("gathering.finalize", final);
    await t.ask("gathering.trash", discarded);
    const overview = await home();
    expect(await sentences()).toEqual([]);
    expect(overview.recent.map(({ state }) => state)).toEqual(["计划", "已定稿"]);
  });

  test("a draft is kept, replaced, listed newest first and dropped, without audit", async () => {
    const digest = t.digest();
    const key = randomUUID();
    const draft = { recordType: "gathering", key };
    await t.ask("workspace.saveDraft", { ...draft, revision: null, values: { title: "第一稿" } });
    await t.ask("workspace.saveDraft", {
      ...draft,
      revision: 3,
      values: { title: "第二稿", agenda: [{ topic: "甲" }] },
    });
    const other = { recordType: "person", key, revision: 1, values: {} };
    await t.ask("workspace.saveDraft", other);
    const read = await t.ask<RouteOutput<"workspace.readDraft">>("workspace.readDraft", draft);
    expect(read.draft).toMatchObject({
      revision: 3,
      values: { title: "第二稿", agenda: [{ topic: "甲" }] },
    });
    const all = await t.ask<RouteOutput<"workspace.listDrafts">>("workspace.listDrafts", null);
    expect(all.drafts.length).toBe(2);
    await t.ask("workspace.dropDraft", draft);
    expect(await t.ask("workspace.readDraft", draft)).toEqual({ draft: null });
    expect(t.digest()).toBe(digest);
  });

  test("a draft larger than two million characters is refused and the one before stays", async () => {
    const draft = { recordType: "gathering", key: randomUUID(), revision: null };
    await t.ask("workspace.saveDraft", { ...draft, values: { note: "短" } });
    const values = { note: "长".repeat(2_000_001) };
    expect((await t.refuse("workspace.saveDraft", { ...draft, values })).code).toBe("too-large");
    const { recordType, key } = draft;
    expect(await t.ask("workspace.readDraft", { recordType, key })).toMatchObject({
      draft: { values: { note: "短" } },
    });
  });

  test("settings start as the program sets them and keep what was changed", async () => {
    const presets = await t.ask("workspace.readSettings", null);
    await t.ask("workspace.writeSettings", { textSize: "huge", areNamesHidden: true });
    await t.ask("workspace.writeSettings", { areNamesHidden: false, enterMovesOn: false });
    expect(await t.ask("workspace.readSettings", null)).toEqual({
      ...(presets as object),
      textSize: "huge",
      enterMovesOn: false,
    });
  });

  test("the options chosen last are kept for each template, apart from any record", async () => {
    const read = (templateName: string) => t.ask("workspace.readPaperOptions", { templateName });
    const before = t.digest();
    const options = { columns: 2, spareLines: 0 };
    await t.ask("workspace.writePaperOptions", { templateName: "gathering-sign-in", options });
    await t.ask("workspace.writePaperOptions", {
      templateName: "gathering-sign-in",
      options: { columns: 1 },
    });
    expect(await read("gathering-sign-in")).toEqual({ options: { columns: 1 } });
    expect(await read("gathering-notice")).toEqual({ options: {} });
    expect(await t.ask("workspace.readSettings", null)).not.toHaveProperty("columns");
    expect(t.digest()).toBe(before);
  });

  test("drafts and settings outlive a restart", async () => {
    const draft = { recordType: "gathering", key: randomUUID() };
    await t.ask("workspace.saveDraft", { ...draft, revision: null, values: { title: "留下" } });
    await t.ask("workspace.writeSettings", { textSize: "large" });
    await t.close();
    t = await startLedger({ dataDir: t.dataDir });
    expect(await t.ask("workspace.readDraft", draft)).toMatchObject({
      draft: { values: { title: "留下" } },
    });
    expect(await t.ask("workspace.readSettings", null)).toMatchObject({ textSize: "large" });
  });
});
