import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import { addPerson, rosterOf } from "../../support/people-samples.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";

describe("the roster of a day", () => {
  let t: TestLedger;
  let pending: SavedRecord;
  beforeAll(async () => {
    t = await startLedger();
    for (let n = 1; n <= 16; n++) await addPerson(t, `党员${n}`, { stage: "full" });
    await addPerson(t, "劳务工", { employment: "dispatch" });
    pending = await addPerson(t, "苏明", {
      stage: "full",
      joinedPartyOn: "2025-06-15",
      fullPassedOn: "2026-06-20",
      fullApprovedOn: "2026-08-10",
      becameFullOn: "2026-06-15",
    });
  });
  afterAll(() => t.close());

  test.each([
    ["2026-07-05", 16, 1, false],
    ["2026-08-09", 16, 1, false],
    ["2026-08-10", 17, 0, true],
  ])(
    "预备期满 06-15, 大会 06-20, 批准 08-10: on %s there are %i votes",
    async (day, canVote, probationary, votes) => {
      const { counts, people } = await rosterOf(t, day, "members");
      expect(counts).toMatchObject({ members: 17, canVote, probationary, atStation: 18 });
      expect(people.find(({ uid }) => uid === pending.uid)?.canVote).toBe(votes);
      expect(people.map(({ name }) => name)).not.toContain("劳务工");
    },
  );

  test("before 入党 they are on the roster of all and not a member", async () => {
    const { people } = await rosterOf(t, "2025-06-14");
    expect(people.find(({ uid }) => uid === pending.uid)).toMatchObject({
      stage: "none",
      isMember: false,
    });
  });

  test("who is lent away is expected, with a note; so is who left without 转出", async () => {
    const secondments = [{ kind: "lent", fromOn: "2026-01-01", untilOn: null, place: "管道处" }];
    await addPerson(t, "借调员", { stage: "full", secondments });
    await addPerson(t, "离站员", { stage: "full", leftOn: "2026-02-01" });
    const { people } = await rosterOf(t, "2026-09-01", "members");
    const notes = Object.fromEntries(people.map(({ name, notes }) => [name, notes]));
    expect(notes["借调员"]).toEqual(["借调管道处"]);
    expect(notes["离站员"]).toEqual(["已离站，组织关系未转出"]);
  });

  test("who moved to another 党小组 in mid-year stands in the old one before", async () => {
    const group = async (name: string) => ({
      uid: (await t.ask<SavedRecord>("partyGroup.create", { values: { name } })).uid,
      title: name,
    });
    const [first, second] = [await group("第一党小组"), await group("第二党小组")];
    const moved = await addPerson(t, "调组员", {
      stage: "full",
      partyGroup: second,
      earlierPlaces: [{ untilOn: "2026-06-30", partyGroup: first }],
    });
    const groupOn = async (day: string) =>
      (await rosterOf(t, day)).people.find(({ uid }) => uid === moved.uid)?.partyGroup?.title;
    expect(await groupOn("2026-06-30")).toBe("第一党小组");
    expect(await groupOn("2026-07-01")).toBe("第二党小组");
  });
});
