import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attendanceOf } from "#shared/modules/gatherings/attendance-of.ts";
import type { RosterPerson } from "#shared/modules/people/roster-person.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { registerSampleBranch, type SampleBranch } from "../../support/service-samples.ts";

const occurredOn = "2026-09-10";

describe("differences from the roster", () => {
  let t: TestLedger;
  let sample: SampleBranch;
  beforeAll(async () => {
    t = await startLedger();
    sample = await registerSampleBranch(t);
  });
  afterAll(() => t.close());

  const expected = async (parts: readonly object[]) =>
    (
      await t.ask<{ people: RosterPerson[] }>("gatherings.expected", { occurredOn, parts })
    ).people.map(attendanceOf);
  const differences = async ({ uid }: { uid: string }) =>
    (await t.ask<{ differences: string[] }>("gatherings.rosterDifferences", { uid })).differences;
  const hold = (parts: readonly object[], attendance: readonly object[]) =>
    t.ask<SavedRecord>("gathering.create", {
      values: { title: "支部党员大会", occurredOn, parts, attendance },
    });
  const assembly = [{ kind: "generalMeeting" }];
  /** Changes somebody for the length of a test. */
  const changed = async (index: number, values: AnyValues, work: () => Promise<void>) => {
    const { uid } = sample.people[index]!;
    const before = await t.ask<RecordView>("person.get", { uid, reveal: true });
    const target = { uid, revision: before.revision };
    const now = await t.ask<SavedRecord>("person.update", { ...target, values });
    try {
      await work();
    } finally {
      const back = Object.fromEntries(
        Object.keys(values).map((name) => [name, before.values[name] ?? null]),
      );
      await t.ask("person.update", { ...now, values: back });
    }
  };

  test("there are none where the list was taken from the roster", async () => {
    expect(await differences(await hold(assembly, await expected(assembly)))).toEqual([]);
    const committee = [{ kind: "committeeMeeting" }];
    expect(await differences(await hold(committee, await expected(committee)))).toEqual([]);
  });

  test("somebody missing is named", async () => {
    const attendance = (await expected(assembly)).filter(({ person }) => person?.name !== "仇海燕");
    expect(await differences(await hold(assembly, attendance))).toEqual([
      "名册当日有仇海燕，名单上没有",
    ]);
  });

  test("observers, outsiders and those from no roster are no difference", async () => {
    const attendance = [
      ...(await expected(assembly)),
      { person: { uid: null, name: "闻广田", unit: "党委组织科" }, state: "observer" },
      {
        person: { uid: sample.people[4]!.uid, name: "许长河", unit: null },
        ...{ state: "observer", stage: "none" },
      },
    ];
    expect(await differences(await hold(assembly, attendance))).toEqual([]);
  });

  test("a step of the way corrected later is told, with the vote that goes with it", async () => {
    const saved = await hold(assembly, await expected(assembly));
    const approved = { stage: "full", fullPassedOn: "2026-08-01", fullApprovedOn: "2026-09-10" };
    await changed(3, approved, async () => {
      expect(await differences(saved)).toEqual([
        "解建军当日应为正式党员，名单上是预备党员",
        "解建军当日有表决权，与名单不同",
      ]);
    });
    expect(await differences(saved)).toEqual([]);
  });

  test("a post by 支委分工 registered later is told", async () => {
    const saved = await hold(assembly, await expected(assembly));
    const person = { uid: sample.people[2]!.uid, name: "仇海燕", unit: null };
    const role = await t.ask<SavedRecord>("branchRole.create", {
      values: { person, post: "publicity", fromOn: occurredOn },
    });
    expect(await differences(saved)).toEqual(["仇海燕当日是支委，与名单不同"]);
    await t.ask("branchRole.trash", role);
  });

  test("a change of 党小组 is told at a group meeting", async () => {
    const group = { uid: sample.partyGroup.uid, title: "第一党小组" };
    const parts = [{ kind: "groupMeeting", partyGroup: group }];
    const attendance = await expected([{ kind: "groupMeeting", partyGroupUid: group.uid }]);
    expect(attendance.length).toBe(4);
    const saved = await hold(parts, attendance);
    expect(await differences(saved)).toEqual([]);
    const other = await t.ask<SavedRecord>("partyGroup.create", { values: { name: "第二党小组" } });
    const moved = { partyGroup: { uid: other.uid, title: "第二党小组" } };
    await changed(2, moved, async () => {
      expect(await differences(saved)).toEqual(["仇海燕当日在第二党小组，名单上是第一党小组"]);
    });
  });

  test("who had gone by that day is told, unless they only listened", async () => {
    const saved = await hold(assembly, await expected(assembly));
    const gone = { leftOn: "2026-09-01", relationOutOn: "2026-09-01" };
    await changed(2, gone, async () => {
      expect(await differences(saved)).toEqual(["仇海燕当日不在名册上"]);
    });
  });

  test("a list of one's own choosing misses nobody", async () => {
    const parts = [{ kind: "otherMeeting" }];
    expect(await differences(await hold(parts, (await expected(parts)).slice(0, 2)))).toEqual([]);
  });

  test("one part with a list of its own hides nobody missing at another, and asks for nobody", async () => {
    const committee = [{ kind: "committeeMeeting" }, { kind: "otherMeeting" }];
    const seats = await expected([{ kind: "committeeMeeting" }]);
    expect(await differences(await hold(committee, seats))).toEqual([]);
    expect(await differences(await hold(committee, seats.slice(1)))).toEqual([
      "名册当日有单立新，名单上没有",
    ]);
  });

  test("the scope a clerk chose is what the list is held against", async () => {
    const listedLecture = [{ kind: "partyLecture", scope: "listed" }];
    const members = await expected(assembly);
    expect(await differences(await hold(listedLecture, members.slice(0, 1)))).toEqual([]);
    const allMembers = [{ kind: "otherMeeting", scope: "members" }];
    expect(await differences(await hold(allMembers, members.slice(1)))).toEqual([
      "名册当日有单立新，名单上没有",
    ]);
  });

  test("of a member who only listened no facts are asked", async () => {
    const committee = [{ kind: "committeeMeeting" }];
    const observer = { uid: sample.people[2]!.uid, name: "仇海燕", unit: null };
    const attendance = [...(await expected(committee)), { person: observer, state: "observer" }];
    expect(await differences(await hold(committee, attendance))).toEqual([]);
  });

  test("not counted in 应到 is no difference of the list", async () => {
    const attendance = (await expected(assembly)).map((row, index) =>
      index === 2 ? { ...row, state: "excluded", excludedCase: "bedridden" } : row,
    );
    expect(await differences(await hold(assembly, attendance))).toEqual([]);
  });

  test("a final record is left alone", async () => {
    const { uid, revision } = await hold(assembly, []);
    expect((await differences({ uid })).length).toBe(4);
    await t.ask("gathering.finalize", { uid, revision });
    expect(await differences({ uid })).toEqual([]);
  });
});
