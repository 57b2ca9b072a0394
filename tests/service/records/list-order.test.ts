import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ListPage, SavedRecord } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";

describe("the order of lists", () => {
  let t: TestLedger;
  beforeAll(async () => {
    t = await startLedger();
  });
  afterAll(() => t.close());

  const titles = async (route: string, input: object) =>
    (await t.ask<ListPage>(route, input)).rows.map(({ title }) => title);

  test("people stand by the pinyin of their names, surnames read as surnames", async () => {
    for (const name of ["张伟", "仇海燕", "单立新", "阿里木", "曾国庆", "解建军"])
      await t.ask("person.create", { values: { name, stage: "none" } });
    expect(await titles("person.list", { view: "all" })).toEqual([
      "阿里木",
      "仇海燕",
      "单立新",
      "解建军",
      "曾国庆",
      "张伟",
    ]);
  });

  test("meetings stand newest first, those of one day by when they were entered", async () => {
    for (const [title, occurredOn] of [
      ["一", "2026-03-01"],
      ["二", "2026-11-20"],
      ["三", "2025-12-31"],
      ["四", "2026-11-20"],
    ] as const)
      await t.ask("gathering.create", {
        values: { parts: [{ kind: "otherMeeting" }], title, occurredOn },
      });
    const order = ["四", "二", "一", "三"];
    expect(await titles("gathering.list", { view: "recent" })).toEqual(order);
    const filtered = { view: "byKind", filterValue: "otherMeeting" };
    expect(await titles("gathering.list", filtered)).toEqual(order);
    expect(await titles("gathering.list", { ...filtered, filterValue: "partyLecture" })).toEqual(
      [],
    );
  });

  test("the trash stands with what was thrown away last on top", async () => {
    const thrown: string[] = [];
    for (const name of ["乙班", "甲班", "丙班"]) {
      const saved = await t.ask<SavedRecord>("team.create", { values: { name } });
      await t.ask("team.trash", saved);
      thrown.unshift(name);
    }
    expect(await titles("team.list", { view: "all", trashed: true })).toEqual(thrown);
  });
});
