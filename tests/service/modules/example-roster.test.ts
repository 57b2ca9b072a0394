import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attendanceOf } from "#shared/modules/gatherings/attendance-of.ts";
import { partBase } from "#shared/modules/gatherings/part-base.ts";
import type { RosterPerson } from "#shared/modules/people/roster-person.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import { listAll } from "../../../build/demo/example-links.ts";
import { loadExamplePeople } from "../../../build/demo/load-example-branch.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";

interface Expected {
  readonly people: readonly RosterPerson[];
}

describe("the example branch's roster", () => {
  let t: TestLedger;
  beforeAll(async () => {
    t = await startLedger();
    await loadExamplePeople(t);
  });
  afterAll(() => t.close());

  const expected = (occurredOn: string, parts: readonly object[]) =>
    t.ask<Expected>("gatherings.expected", { occurredOn, parts });
  const named = ({ people }: Expected) => people.map(({ name }) => name).toSorted();
  const counts = async (day: string) =>
    (await t.ask<{ counts: object }>("people.roster", { day, who: "all" })).counts;

  test("holds 50 people of every employment in five teams and two shifts", async () => {
    const rows = await listAll(t, "person", "all");
    const people = await Promise.all(
      rows.map(({ uid }) => t.ask<RecordView>("person.get", { uid })),
    );
    const values = (name: string) => new Set(people.map((one) => one.values[name]));
    expect(rows.length).toBe(50);
    expect(values("employment")).toEqual(new Set(["staff", "contract", "dispatch"]));
    const titles = (name: string) =>
      new Set(
        people.flatMap((one) => {
          const link = one.values[name] as { title: string } | null;
          return link ? [link.title] : [];
        }),
      );
    expect(titles("team").size).toBe(5);
    expect(titles("shift")).toEqual(new Set(["一值", "二值"]));
    expect(titles("partyGroup").size).toBe(3);
  });

  test.each([
    ["2026-07-05", { full: 16, probationary: 2, canVote: 16, committee: 5 }],
    ["2026-08-09", { full: 16, probationary: 2, canVote: 16, committee: 5 }],
    ["2026-08-10", { full: 17, probationary: 1, canVote: 17, committee: 5 }],
    ["2026-11-20", { full: 16, probationary: 2, canVote: 16, committee: 5 }],
  ])("on %s counts %o", async (day, wanted) => {
    expect(await counts(day)).toMatchObject({
      ...wanted,
      members: wanted.full + wanted.probationary,
    });
  });

  test("who leaves the station counts until 组织关系 is gone, and no day longer", async () => {
    const members = [{ kind: "generalMeeting" }];
    expect(named(await expected("2026-08-31", members))).toContain("孙玉洁");
    expect(named(await expected("2026-09-01", members))).not.toContain("孙玉洁");
    const all = [{ kind: "otherMeeting" }];
    expect(named(await expected("2026-08-09", all))).toContain("孙玉洁");
    expect(named(await expected("2026-08-10", all))).not.toContain("孙玉洁");
  });

  test("whose 转正 waits for approval has no vote on 07-05 and one from 08-10", async () => {
    const part = { kind: "generalMeeting", scope: null, partyGroup: null } as const;
    const on = async (day: string) => {
      const { people } = await expected(day, [{ kind: "generalMeeting" }]);
      const one = people.find(({ name }) => name === "马小龙")!;
      const { expectedCount, dueVoterCount } = partBase(part, people.map(attendanceOf));
      return [one.stage, one.canVote, expectedCount, dueVoterCount];
    };
    expect(await on("2026-06-14")).toEqual(["probationary", false, 18, 16]);
    expect(await on("2026-07-05")).toEqual(["probationary", false, 18, 16]);
    expect(await on("2026-08-09")).toEqual(["probationary", false, 18, 16]);
    expect(await on("2026-08-10")).toEqual(["full", true, 18, 17]);
  });

  test("the waiting is told on the days it lasts and on no other", async () => {
    const waits = async (day: string) =>
      (await expected(day, [{ kind: "generalMeeting" }])).people
        .filter(({ notes }) => notes.some((note) => note.startsWith("转正待")))
        .map(({ name }) => name);
    expect(await waits("2026-06-19")).toEqual([]);
    expect(await waits("2026-07-05")).toEqual(["马小龙"]);
    expect(await waits("2026-08-10")).toEqual([]);
  });

  test("who is 借调 is expected all the same, with a word of it", async () => {
    const { people } = await expected("2026-04-02", [{ kind: "generalMeeting" }]);
    const lent = people.find(({ name }) => name === "陈永强");
    expect(lent?.notes).toEqual(["借调第一输油处生产运行科"]);
    const before = await expected("2026-02-28", [{ kind: "generalMeeting" }]);
    expect(before.people.find(({ name }) => name === "陈永强")?.notes).toEqual([]);
  });

  test("a committee meeting expects the committee of its day, by the terms of 支委分工", async () => {
    const on = async (day: string) =>
      named(await expected(day, [{ kind: "committeeMeeting" }])).toSorted();
    const lasting = ["仇海燕", "单立新", "曾国庆", "解建军"];
    expect(await on("2026-03-19")).toEqual([...lasting, "李卫东"].toSorted());
    expect(await on("2026-03-20")).toEqual([...lasting, "徐长河"].toSorted());
    expect(await on("2024-05-22")).toEqual(["仇海燕", "单立新", "孙玉洁"].toSorted());
  });

  test("a group meeting expects the group as it was on its day", async () => {
    const groups = await listAll(t, "partyGroup", "all");
    const on = async (day: string, name: string) =>
      named(
        await expected(day, [
          {
            kind: "groupMeeting",
            partyGroupUid: groups.find(({ title }) => title === name)!.uid,
          },
        ]),
      );
    expect(await on("2026-05-31", "第二党小组")).toContain("黄丽华");
    expect(await on("2026-05-31", "第三党小组")).not.toContain("黄丽华");
    expect(await on("2026-06-01", "第二党小组")).not.toContain("黄丽华");
    expect(await on("2026-06-01", "第三党小组")).toContain("黄丽华");
  });

  test("a scope the clerk chose stands over the kind's own", async () => {
    const parts = [{ kind: "otherMeeting", scope: "committee" }];
    expect((await expected("2026-05-07", parts)).people.length).toBe(5);
  });
  test("the October meetings still carry the station's earlier name", async () => {
    const on = async (day: string) =>
      (
        await t.ask<{ branch: { fullName: string } }>("people.roster", {
          ...{ day, who: "members" },
        })
      ).branch.fullName;
    expect(await on("2025-10-31")).toBe("中共长河油田第一输油处静河泵站支部委员会");
    expect(await on("2025-11-01")).toBe("中共长河油田第一输油处静河输油站支部委员会");
  });
});
