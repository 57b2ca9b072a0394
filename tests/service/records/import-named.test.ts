import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { HistoryEntry, ImportPreview, RecordView } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { previewBytes, workbookBytes } from "../../support/service-workbook.ts";

interface Confirmed {
  readonly importSeq: number;
  readonly createdCount: number;
  readonly updatedCount: number;
  readonly registeredCount: number;
}

describe("a roster that names teams, groups and shifts nobody registered", () => {
  let t: TestLedger;
  beforeAll(async () => {
    t = await startLedger();
    await t.ask("team.create", { values: { name: "维修班" } });
  });
  afterAll(() => t.close());

  const titles = async (type: string) => {
    const { rows } = await t.ask<{ rows: { title: string }[] }>(`${type}.list`, { view: "all" });
    return rows.map(({ title }) => title).toSorted();
  };
  const auditCount = async () =>
    (await t.ask<{ auditCount: number }>("backup.check", null)).auditCount;
  const roster = (rows: readonly (readonly string[])[]) =>
    previewBytes(
      t,
      "person",
      workbookBytes([["姓名", "政治面貌", "班组", "党小组", "班次"], ...rows]),
    );
  const confirm = ({ planId }: ImportPreview) =>
    t.ask<Confirmed>("person.confirmImport", { planId });
  let first: Confirmed;

  test("the preview says what will be registered along, each once, and writes nothing", async () => {
    const digest = t.digest();
    const found = await roster([
      ["高翔", "群众", "运行一班", "", "甲班"],
      ["何平", "群众", "运行一班", "第一党小组", ""],
      ["林静", "群众", "维修班", "", ""],
      ["团员乙", "不详", "后勤班", "", ""],
    ]);
    expect(found.counts).toEqual({ new: 3, update: 0, duplicate: 0, wrong: 1 });
    expect(found.notes.toSorted()).toEqual(
      [
        "将同时登记倒班班次“甲班”",
        "将同时登记班组“运行一班”",
        "将同时登记党小组“第一党小组”",
      ].toSorted(),
    );
    expect(t.digest()).toBe(digest);
    const before = await auditCount();
    first = await confirm(found);
    expect(await auditCount()).toBe(before + 1);
  });

  test("confirming registers them in the same command and links the people to them", async () => {
    expect(first).toMatchObject({ createdCount: 3, updatedCount: 0, registeredCount: 3 });
    expect(await titles("team")).toEqual(["维修班", "运行一班"].toSorted());
    expect(await titles("partyGroup")).toEqual(["第一党小组"]);
    const { rows } = await t.ask<{ rows: { uid: string }[] }>("person.list", {
      view: "all",
      search: "高翔",
    });
    const { values } = await t.ask<RecordView>("person.get", { uid: rows[0]!.uid });
    expect(values).toMatchObject({ team: { title: "运行一班" }, shift: { title: "甲班" } });
  });

  test("the history of what was registered tells that an import did it", async () => {
    const { rows } = await t.ask<{ rows: { uid: string }[] }>("partyGroup.list", { view: "all" });
    const { entries } = await t.ask<{ entries: HistoryEntry[] }>("partyGroup.history", {
      uid: rows[0]!.uid,
    });
    expect(entries.map(({ action }) => action)).toEqual(["导入"]);
  });

  test("what came in meanwhile is taken, not registered twice", async () => {
    const found = await roster([["韩雪", "群众", "巡线班", "", ""]]);
    await t.ask("team.create", { values: { name: "巡线班" } });
    expect(await confirm(found)).toMatchObject({ createdCount: 1, registeredCount: 0 });
    expect((await titles("team")).filter((name) => name === "巡线班").length).toBe(1);
  });

  test("undoing takes the new ones back, but not one that somebody else has joined", async () => {
    const { rows } = await t.ask<{ rows: { uid: string; title: string }[] }>("team.list", {
      view: "all",
    });
    const team = rows.find(({ title }) => title === "运行一班")!;
    await t.ask("person.create", {
      values: { name: "后来", stage: "none", team: { uid: team.uid, title: team.title } },
    });
    const undone = await t.ask("person.undoImport", { importSeq: first.importSeq });
    expect(undone).toEqual({ removedCount: 3, revertedCount: 0 });
    expect(await titles("team")).toContain("运行一班");
    expect(await titles("partyGroup")).toEqual([]);
    expect(await titles("shift")).toEqual([]);
  });

  test("a record that needs more than a title is never made up", async () => {
    const header = ["姓名", "支委职务", "任职时间"];
    const found = await previewBytes(
      t,
      "branchRole",
      workbookBytes([
        header,
        ["韩雪", "书记", "2026-01-01"],
        ["后来", "委员", "2026-01-01"],
        ["查无此人", "委员", "2026-01-01"],
        ["韩雪", "委员", "2026.1"],
      ]),
    );
    expect(found.rows.map(({ verdict }) => verdict)).toEqual(["new", "new", "new", "wrong"]);
    expect(found.rows[2]?.reasons).toEqual(["名册中没有“查无此人”，只记下姓名，没有关联到人"]);
    expect(found.rows[3]?.reasons.join()).toContain("请填写任职开始");
    expect(found.rows[3]?.reasons.join()).toContain("只写到月");
    expect(found.notes).toEqual([]);
    const people = await titles("person");
    await t.ask("branchRole.confirmImport", { planId: found.planId });
    expect(await titles("person")).toEqual(people);
    const { people: committee } = await t.ask<{ people: { name: string; posts: string }[] }>(
      "people.roster",
      { day: "2026-06-01", who: "all" },
    );
    expect(
      committee.filter(({ posts }) => posts !== "").map(({ name, posts }) => [name, posts]),
    ).toEqual([
      ["韩雪", "书记"],
      ["后来", "委员"],
    ]);
  });
});
