import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { contract } from "#shared/contract.ts";
import type { Draft } from "#shared/modules/workspace/workspace-contract.ts";
import type { CurrentOperator } from "#shared/modules/operators/operators-contract.ts";
import type { HistoryEntry, SavedRecord } from "#shared/records/record-routes.ts";
import { dumpOf } from "../../support/service-digest.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { register, registerTwo, secondRun, startRun } from "../../support/service-operators.ts";
import { moduleInputs } from "../../support/service-junk.ts";

const current = (t: TestLedger) => t.ask<CurrentOperator>("operators.current", null);

let t: TestLedger;
beforeEach(async () => {
  t = await startRun();
});
afterEach(() => t.close().catch(() => {}));

describe("a ledger without operators", () => {
  test("asks nobody and keeps nothing back", async () => {
    expect(await current(t)).toMatchObject({ state: "none", operator: null, choices: [] });
    const person = await t.ask<SavedRecord>("person.create", {
      values: { name: "李卫东", stage: "none", phone: "13900001111" },
    });
    const shown = await t.ask("person.get", { uid: person.uid, reveal: true });
    expect(JSON.stringify(shown)).toContain("13900001111");
  });

  test("has nobody to unlock it, so it can't be locked", async () => {
    await t.ask("operators.lock", null);
    expect(await current(t)).toMatchObject({ state: "none" });
    await t.ask("home.overview", null);
  });
});

describe("a ledger with operators", () => {
  test("answers nothing before one is chosen, whatever is asked", async () => {
    await register(t, "王主任");
    const open = ["operators.current", "operators.choose", "operators.lock"];
    open.push("workspace.readSettings");
    const events = t.events.length;
    const digest = t.digest();
    for (const name of Object.keys(contract).filter((route) => !open.includes(route)))
      for (const input of [moduleInputs[name] ?? null, {}, { uid: randomUUID() }, "junk"]) {
        const { code, message, hint } = await t.refuse(name, input);
        expect(code, name).toBe("locked");
        expect(message + (hint ?? "")).toContain("经办人");
      }
    expect(t.digest()).toBe(digest);
    expect(t.events.length).toBe(events);
    expect(Object.keys(await t.ask<object>("workspace.readSettings", null))).not.toContain("name");
  });

  test("tells the lock screen names and nothing else of the ledger", async () => {
    const person = await t.ask<SavedRecord>("person.create", {
      values: { name: "单立新", stage: "full", phone: "13900001111", employeeNumber: "02600" },
    });
    await t.ask("operators.register", {
      person: { uid: person.uid, name: "别名", unit: "站长" },
      maySeeSensitive: true,
      pin: "246810",
    });
    const told = await current(t);
    expect(told).toMatchObject({ state: "locked", operator: null });
    expect(told.choices).toEqual([
      expect.objectContaining({ name: "单立新", unit: "站长", hasPin: true }),
    ]);
    expect(told.choices[0]!.pinyin).toContain("slx");
    expect(JSON.stringify(told)).not.toMatch(/139|02600|246810|hash|salt/);
  });

  test("opens no registered document while it is locked", async () => {
    await register(t, "王主任");
    expect(t.ledger.documentPath(randomUUID())).toBeNull();
  });

  test("goes on after a restart of its service, locked or not, and asks anew in another run", async () => {
    const { clerk } = await registerTwo(t);
    await t.ask("operators.choose", { uid: clerk.uid });
    await t.close();
    t = await startRun({ dataDir: t.dataDir });
    expect(await current(t)).toMatchObject({ state: "chosen", operator: { name: "李文员" } });
    await t.ask("operators.lock", null);
    await t.close();
    t = await startRun({ dataDir: t.dataDir });
    expect(await current(t)).toMatchObject({ state: "locked", operator: { name: "李文员" } });
    await t.ask("operators.choose", { uid: clerk.uid });
    await t.close();
    t = await startRun({ dataDir: t.dataDir, sessionId: secondRun });
    expect(await current(t)).toMatchObject({ state: "locked", operator: null });
    expect((await t.refuse("home.overview", null)).code).toBe("locked");
  });

  test("is open to the command line, which is never asked", async () => {
    await registerTwo(t);
    await t.close();
    t = await startLedger({ dataDir: t.dataDir, operator: "命令行（站）" });
    expect(await current(t)).toMatchObject({ state: "none" });
    const team = await t.ask<SavedRecord>("team.create", { values: { name: "运行一班" } });
    const { entries } = await t.ask<{ entries: HistoryEntry[] }>("team.history", { uid: team.uid });
    expect(entries[0]!.operator).toBe("命令行（站）");
  });

  test("locks as soon as whoever works is no operator any more", async () => {
    const { chief, clerk } = await registerTwo(t);
    const other = await register(t, "赵书记");
    await t.ask("operators.choose", { uid: other.uid });
    await t.ask("operators.change", { ...other, isActive: false });
    expect(await current(t)).toMatchObject({ state: "locked", operator: null });
    expect((await t.refuse("operators.choose", { uid: other.uid })).code).toBe("not-found");
    expect((await current(t)).choices.map(({ uid }) => uid).toSorted()).toEqual(
      [chief.uid, clerk.uid].toSorted(),
    );
  });
});

describe("the log", () => {
  const rows = () =>
    dumpOf(t.databasePath)
      .filter((line) => line.startsWith("audit_entry "))
      .map((line) => JSON.parse(line.slice("audit_entry ".length)) as Record<string, unknown>)
      .toSorted((a, b) => Number(a["seq"]) - Number(b["seq"]));

  test("keeps who worked at the moment of each command, and history shows the name", async () => {
    const { chief, clerk } = await registerTwo(t);
    const team = await t.ask<SavedRecord>("team.create", { values: { name: "运行一班" } });
    await t.ask("operators.choose", { uid: clerk.uid });
    await t.ask("team.update", { ...team, values: { duty: "巡检" } });
    const who = rows().map(({ route, operator, operator_uid }) => [route, operator, operator_uid]);
    expect(who).toEqual([
      ["operators.register", "测试员", null],
      ["operators.register", "王主任", chief.uid],
      ["team.create", "王主任", chief.uid],
      ["team.update", "李文员", clerk.uid],
    ]);
    const { entries } = await t.ask<{ entries: HistoryEntry[] }>("team.history", { uid: team.uid });
    expect(entries.map(({ operator }) => operator)).toEqual(["李文员", "王主任"]);
  });

  test("a job goes on while the window is locked, in the name of who began it", async () => {
    const { chief } = await registerTwo(t);
    await t.ask("branch.create", { values: { fullName: "某支部", signatureName: "某支部" } });
    const meeting = await t.ask<SavedRecord>("gathering.create", {
      values: { parts: [{ kind: "otherMeeting" }], title: "例会", occurredOn: "2026-11-20" },
    });
    const paper = t.ask("documents.generate", {
      recordType: "gathering",
      recordUid: meeting.uid,
      templateName: "gathering-minutes",
    });
    await t.ask("operators.lock", null);
    await paper;
    expect(rows().at(-1)).toMatchObject({
      route: "documents.register",
      operator: "王主任",
      operator_uid: chief.uid,
    });
    expect((await t.refuse("documents.list", {})).code).toBe("locked");
  });
});

describe("a draft", () => {
  const draft = (values: object) => ({
    recordType: "team",
    key: "01938f5e-7a00-7000-8000-00000000beef",
    revision: null,
    values,
  });
  const drafts = async () =>
    (await t.ask<{ drafts: Draft[] }>("workspace.listDrafts", null)).drafts.map((d) => d.values);
  const { recordType, key } = draft({});

  test("is shown to who typed it, and waits while another works", async () => {
    const { chief, clerk } = await registerTwo(t);
    await t.ask("workspace.saveDraft", draft({ name: "王的草稿" }));
    await t.ask("operators.choose", { uid: clerk.uid });
    expect(await drafts()).toEqual([]);
    expect(await t.ask("workspace.readDraft", { recordType, key })).toEqual({ draft: null });
    await t.ask("workspace.saveDraft", draft({ name: "李的草稿" }));
    await t.ask("workspace.dropDraft", { recordType, key });
    await t.ask("operators.choose", { uid: chief.uid, pin: "1234" });
    expect(await drafts()).toEqual([{ name: "王的草稿" }]);
  });

  test("typed before anybody was registered is not lost", async () => {
    await t.ask("workspace.saveDraft", draft({ name: "早先的草稿" }));
    await registerTwo(t);
    expect(await drafts()).toEqual([{ name: "早先的草稿" }]);
    await t.ask("workspace.dropDraft", { recordType, key });
    expect(await drafts()).toEqual([]);
  });
});
