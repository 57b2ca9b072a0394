import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import { addPerson, linesFor } from "../../support/people-samples.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";

type Overview = RouteOutput<"people.overview">;

describe("everything about one person", () => {
  let t: TestLedger;
  let person: SavedRecord;

  const overview = (year: number | null) =>
    t.ask<Overview>("people.overview", { uid: person.uid, year });
  const hold = async (occurredOn: string, line: AnyValues, more: object) => {
    const attendance = await linesFor(t, occurredOn, { [person.uid]: line });
    const title = `活动${occurredOn}`;
    const values = { title, occurredOn, attendance, parts: [{ kind: "partyLecture" }], ...more };
    return t.ask<SavedRecord>("gathering.create", { values });
  };

  beforeAll(async () => {
    t = await startLedger();
    person = await addPerson(t, "苏明", {
      stage: "full",
      joinedPartyOn: "2009-11-22",
      becameFullOn: "2010-11-23",
      phone: "13900001234",
      birthOn: "1985-05-05",
    });
    const self = { uid: person.uid, name: "苏明", unit: null };
    const term = { person: self, fromOn: "2021-01-01", untilOn: "2023-12-31" };
    await t.ask("branchRole.create", { values: { ...term, post: "publicity" } });
    await t.ask("branchRole.create", {
      values: { ...term, post: "secretary", fromOn: "2024-01-01", untilOn: null },
    });
    const lecture = { kind: "partyLecture", studyMinutes: 90 };
    await hold(
      "2026-03-05",
      { state: "present" },
      {
        parts: [{ kind: "generalMeeting" }, lecture, { kind: "committeeMeeting" }],
        actionItems: [
          { content: "更换宣传栏", owner: self, dueOn: "2026-04-01", state: "underway" },
        ],
      },
    );
    await hold(
      "2026-03-08",
      { state: "presentByVideo" },
      {
        parts: [{ kind: "organizationalLife", period: "2025", studyMinutes: 30 }],
      },
    );
    await hold(
      "2026-04-02",
      { state: "onLeave", leaveReason: "shiftRest", reason: "夜班后" },
      {
        parts: [lecture],
      },
    );
    await hold("2026-05-02", { state: "observer" }, { parts: [{ kind: "committeeMeeting" }] });
    await hold("2026-05-06", { state: "absent" }, { parts: [lecture] });
    await hold("2026-06-06", {}, { parts: [{ kind: "themedPartyDay" }] });
    await hold("2026-12-30", { state: "present" }, { parts: [lecture] });
    await t.ask("gathering.trash", await hold("2026-07-07", { state: "present" }, {}));
  });
  afterAll(() => t.close());

  test("应到 is the sum of its states over the parts that expected them; a plan ahead and the trash count for nothing", async () => {
    const { sums } = await overview(2026);
    // On 03-05 the committee part expects them too: they were 书记 that day.
    expect(sums).toEqual({ expected: 6, present: 3, onLeave: 1, absent: 1, unrecorded: 1 });
    expect(sums.expected).toBe(sums.present + sums.onLeave + sums.absent + sums.unrecorded);
  });

  test("a 组织生活会 of 2025 held in March 2026 counts for 2025", async () => {
    const past = await overview(2025);
    expect(past.sums).toMatchObject({ expected: 1, present: 1 });
    expect(past.gatherings.map(({ occurredOn }) => occurredOn)).toEqual(["2026-03-08"]);
    expect((await overview(2026)).gatherings.map(({ occurredOn }) => occurredOn)).not.toContain(
      "2026-03-08",
    );
  });

  test("学时 are the minutes of the parts they came to", async () => {
    expect((await overview(2026)).studyMinutes).toBe(90);
    expect((await overview(2025)).studyMinutes).toBe(30);
  });

  test("each gathering stands once, newest first, with its kinds, state and reason in words", async () => {
    const { gatherings } = await overview(2026);
    expect(
      gatherings.map(({ occurredOn, kinds, state, reason }) => [occurredOn, kinds, state, reason]),
    ).toEqual([
      ["2026-06-06", "主题党日", "未登记", null],
      ["2026-05-06", "党课", "缺席", null],
      ["2026-05-02", "支委会", "列席", null],
      ["2026-04-02", "党课", "请假", "倒休，夜班后"],
      ["2026-03-05", "支部党员大会、党课、支委会", "实到", null],
    ]);
  });

  test("the years to choose from are those of 归属期; none chosen gives the newest", async () => {
    const { years, gatherings } = await overview(null);
    expect(years).toEqual([2026, 2025]);
    expect(gatherings.length).toBe(5);
  });

  test("党龄 counts full years from 起算日: the day before the anniversary still one less", async () => {
    // Today is 2026-11-22, 起算日 2010-11-23.
    expect((await overview(null)).membershipYears).toBe(15);
  });

  test("posts with their terms, and what they have to do", async () => {
    const { roles, actionItems } = await overview(null);
    expect(roles).toEqual([
      { label: "书记", from: "2024-01-01", until: null },
      { label: "宣传委员", from: "2021-01-01", until: "2023-12-31" },
    ]);
    expect(actionItems).toMatchObject([
      { content: "更换宣传栏", dueOn: "2026-04-01", state: "落实中" },
    ]);
  });

  test("nothing of it is secret, and a stranger is refused", async () => {
    const told = JSON.stringify(await overview(null));
    expect(told).not.toMatch(/13900001234|1985/);
    const uid = "01970000-0000-7000-8000-000000000009";
    expect((await t.refuse("people.overview", { uid, year: null })).code).toBe("not-found");
  });
});
