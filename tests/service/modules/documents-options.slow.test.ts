import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import { readTemplates } from "#service/modules/templates/template-folder.ts";
import { withDatabase } from "../../support/service-digest.ts";
import { startLedger, templatesFolder, type TestLedger } from "../../support/service-ledger.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";

interface StoredDocument {
  readonly snapshot: string;
  readonly options: string;
}

describe("papers with their options", () => {
  let t: TestLedger;
  let meeting: SavedRecord;
  beforeEach(async () => {
    t = await startLedger();
    await registerSampleBranch(t);
    meeting = await holdSampleMeeting(t);
  });
  afterEach(() => t.close());

  const input = (templateName = "gathering-minutes") => ({
    recordType: "gathering",
    recordUid: meeting.uid,
    templateName,
  });
  const generate = () => t.ask<GeneratedDocument>("documents.generate", input());
  const label = async () =>
    readTemplates(await templatesFolder()).find(({ name }) => name === "gathering-minutes")?.label;
  const list = async () =>
    (
      await t.ask<RouteOutput<"documents.list">>("documents.list", {
        recordType: "gathering",
        recordUid: meeting.uid,
      })
    ).documents;
  const stored = (uid: string) =>
    withDatabase(t.databasePath, (db) =>
      db.get<StoredDocument>({
        text: "SELECT * FROM generated_document WHERE uid = ?",
        values: [uid],
      }),
    )!;

  const item = (more: object = {}) => ({
    content: "检查伴热",
    owner: null,
    dueOn: "2026-12-01",
    state: "open",
    ...more,
  });
  const outdated = async () =>
    Object.fromEntries((await list()).map((one) => [one.templateName, one.isOutdated]));
  const papers = [
    "gathering-minutes",
    "gathering-minutes-compact",
    "gathering-notice",
    "gathering-sign-in",
  ];
  const makeAll = async () => {
    for (const name of papers) await t.ask("documents.generate", input(name));
  };

  test("are not outdated by the progress of 议定事项, before 定稿 or after", async () => {
    meeting = await holdSampleMeeting(t, { title: "议事", actionItems: [item()] });
    await makeAll();
    const final = await t.ask<SavedRecord>("gathering.finalize", meeting);
    const { items } = await t.ask<RouteOutput<"gatherings.actionItems">>(
      "gatherings.actionItems",
      {},
    );
    await t.ask("gatherings.reportActionItem", {
      gatheringUid: meeting.uid,
      revision: final.revision,
      itemUid: items[0]!.uid,
      state: "done",
      doneOn: "2026-11-21",
      result: "已检查",
    });
    expect(Object.values(await outdated())).toEqual([false, false, false, false]);
  });

  test("are outdated only where the paper itself would read otherwise", async () => {
    await makeAll();
    const agenda = [{ topic: "研究冬季保供", discussion: "换了一段。", resolution: "同意。" }];
    await t.ask("gathering.update", { ...meeting, values: { agenda } });
    expect(await outdated()).toEqual({
      "gathering-minutes": true,
      "gathering-minutes-compact": true,
      "gathering-notice": false,
      "gathering-sign-in": false,
    });
  });

  test("are no longer outdated once the record reads as it did", async () => {
    await generate();
    const away = await t.ask<SavedRecord>("gathering.update", {
      ...meeting,
      values: { place: "活动室" },
    });
    expect((await list())[0]?.isOutdated).toBe(true);
    await t.ask("gathering.update", { ...away, values: { place: "会议室" } });
    expect((await list())[0]?.isOutdated).toBe(false);
  });

  test("older than options go by the record's last change", async () => {
    const { uid } = await generate();
    const final = await t.ask<SavedRecord>("gathering.finalize", meeting);
    await t.close();
    const forget = {
      text: "UPDATE generated_document SET options = NULL WHERE uid = ?",
      values: [uid],
    };
    withDatabase(t.databasePath, (db) => db.run(forget), false);
    t = await startLedger({ dataDir: t.dataDir, clockStartAt: "2026-11-23T08:00:00+08:00" });
    expect((await list())[0]?.isOutdated).toBe(false);
    const open = await t.ask<SavedRecord>("gathering.reopen", { ...final, reason: "更正" });
    await t.ask("gathering.update", { ...open, values: { note: "补一句" } });
    expect((await list())[0]?.isOutdated).toBe(true);
  });

  test("keep the options they were made with, presets filled in", async () => {
    const notice = { ...input("gathering-notice"), options: { addressee: "各党小组" } };
    const { uid } = await t.ask<GeneratedDocument>("documents.generate", notice);
    expect(JSON.parse(stored(uid).options)).toEqual({
      part: null,
      addressee: "各党小组",
      requirements: expect.stringContaining("按时参加"),
      signWithSeal: true,
      issuedOn: "2026-11-22",
      numberLine: true,
    });
  });

  test("of one part are named after it, and one part only after itself", async () => {
    meeting = await holdSampleMeeting(t, {
      title: "十一月主题党日暨党员大会",
      parts: [
        { kind: "themedPartyDay", title: "2026年11月主题党日", theme: "保供" },
        { kind: "generalMeeting", title: "2026年第4次支部党员大会" },
      ],
    });
    const of = (part: number | null) =>
      t.ask<GeneratedDocument>("documents.generate", { ...input(), options: { part } });
    const second = await of(2);
    expect(second.title).toBe("2026年第4次支部党员大会会议记录（标准版）");
    expect(second.fileName).toBe(`${await label()}-20261120-2026年第4次支部党员大会.docx`);
    expect((await of(null)).fileName).toBe(
      `${await label()}-20261120-十一月主题党日暨党员大会.docx`,
    );
    const { templates } = await t.ask<RouteOutput<"documents.templates">>("documents.templates", {
      recordType: "gathering",
      recordUid: meeting.uid,
    });
    expect(templates[0]?.options[0]?.choices).toEqual([
      { value: null, label: "合为一份" },
      { value: 1, label: "只印2026年11月主题党日" },
      { value: 2, label: "只印2026年第4次支部党员大会" },
    ]);
    const gaps = async (part: number) =>
      t.ask<RouteOutput<"documents.gaps">>("documents.gaps", { ...input(), options: { part } });
    expect((await gaps(2)).gaps.map(({ field }) => field)).toEqual(["agenda"]);
    expect((await gaps(1)).gaps).toEqual([]);
  });

  test("are offered with the compact minutes first, and the options of each", async () => {
    const { templates } = await t.ask<RouteOutput<"documents.templates">>("documents.templates", {
      recordType: "gathering",
      recordUid: meeting.uid,
    });
    expect(templates.map(({ name, options }) => [name, options.map((one) => one.name)])).toEqual([
      ["gathering-minutes-compact", []],
      ["gathering-minutes", []],
      ["gathering-sign-in", ["columns", "spareLines"]],
      ["gathering-notice", ["addressee", "requirements", "signWithSeal", "issuedOn"]],
      ["gathering-summary", ["redHead", "issuedOn"]],
      // Nothing is voted on: there is no topic to choose.
      ["gathering-ballots", ["copies", "candidates"]],
      ["gathering-ballot-count", ["candidates"]],
    ]);
    const options = Object.fromEntries(
      templates.flatMap((one) => one.options.map(({ name, preset }) => [name, preset])),
    );
    expect(options).toMatchObject({
      columns: 1,
      spareLines: 3,
      addressee: "全体党员",
      signWithSeal: true,
      issuedOn: "2026-11-22",
    });
  });

  test("are refused with options that are not the template's, or of a part that is not there", async () => {
    const before = t.digest();
    for (const options of [{ columns: 2 }, { part: 2 }])
      expect((await t.refuse("documents.generate", { ...input(), options })).code).toBe(
        "invalid-input",
      );
    const ballots = { ...input("gathering-ballots"), options: { topic: 7 } };
    expect((await t.refuse("documents.generate", ballots)).code).toBe("invalid-input");
    for (const options of [{ columns: 3 }, { issuedOn: "2026-02-30" }, { ink: "red" }])
      expect((await t.refuse("documents.generate", { ...input(), options })).code).toBe(
        "invalid-input",
      );
    expect(t.digest()).toBe(before);
  });

  test("print the branch as it was called on the day, and the rule of that day", async () => {
    const { rows } = await t.ask<{ rows: { uid: string; revision: number }[] }>("branch.list", {
      view: "all",
    });
    const earlierNames = [
      {
        untilOn: "2026-10-31",
        fullName: "中共旧河输油站支部委员会",
        signatureName: "旧河输油站党支部",
      },
    ];
    const { uid, revision } = rows[0]!;
    await t.ask("branch.update", { uid, revision, values: { earlierNames } });
    const agenda = [
      {
        topic: "接收预备党员",
        discussion: "讨论。",
        voteMatter: "admission",
        voteMethod: "ballot",
        yesCount: 3,
      },
    ];
    meeting = await holdSampleMeeting(t, { title: "早", occurredOn: "2026-10-20", agenda });
    const early = await generate();
    expect(stored(early.uid).snapshot).toContain("中共旧河输油站支部委员会");
    expect(stored(early.uid).snapshot).toContain(
      "应到会有表决权的党员3名，实到会3名，超过应到会有表决权党员人数的半数，符合规定。",
    );
    meeting = await holdSampleMeeting(t, { title: "晚", occurredOn: "2026-11-20" });
    expect(stored((await generate()).uid).snapshot).toContain("静河输油站");
  });
});
