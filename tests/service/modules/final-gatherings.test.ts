import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attendanceOf } from "#shared/modules/gatherings/attendance-of.ts";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import { partBase } from "#shared/modules/gatherings/part-base.ts";
import type { RosterPerson } from "#shared/modules/people/roster-person.ts";
import { judgeVote } from "#shared/modules/rules/judge-vote.ts";
import type { VotingRule } from "#shared/modules/rules/rules-contract.ts";
import type { AnyValues, RecordReference } from "#shared/records/field.ts";
import type { RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { arbitraryDay, arbitraryStanding } from "../../support/arbitrary-people.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { voteNumbersOf } from "../../support/vote-numbers-of.ts";

const occurredOn = "2026-06-20";
const peopleCount = 10;

type Change =
  | { readonly kind: "person"; readonly at: number; readonly values: AnyValues }
  | { readonly kind: "trash" | "restore"; readonly at: number }
  | { readonly kind: "role"; readonly at: number; readonly fromOn: string }
  | { readonly kind: "endRoles" | "trashRole"; readonly on: string };

describe("a final gathering", () => {
  let t: TestLedger;
  let groups: readonly RecordReference[];
  let people: readonly { readonly uid: string; readonly name: string }[];
  let finals: readonly string[];
  const roles: string[] = [];
  beforeAll(async () => {
    t = await startLedger();
    groups = await Promise.all(
      ["第一党小组", "第二党小组"].map(async (name) => {
        const { uid } = await t.ask<SavedRecord>("partyGroup.create", { values: { name } });
        return { uid, title: name };
      }),
    );
    const found: { uid: string; name: string }[] = [];
    for (let index = 0; index < peopleCount; index += 1) {
      const name = `党员${index}`;
      const values = { name, stage: "full", partyGroup: groups[index % 2]! };
      const { uid } = await t.ask<SavedRecord>("person.create", { values });
      found.push({ uid, name });
      if (index < 3) await appoint(uid, name, "2024-01-01");
    }
    people = found;
    finals = [
      await hold([{ kind: "generalMeeting" }, { kind: "partyLecture" }], "confirmation"),
      await hold([{ kind: "committeeMeeting" }], "committee"),
      await hold([{ kind: "groupMeeting", partyGroup: groups[0]! }], "ordinary"),
      await hold([{ kind: "otherMeeting" }], "ordinary"),
    ];
  });
  afterAll(() => t.close());

  const appoint = async (uid: string, name: string, fromOn: string) => {
    const values = { person: { uid, name, unit: null }, post: "member", fromOn };
    roles.push((await t.ask<SavedRecord>("branchRole.create", { values })).uid);
  };

  const hold = async (
    parts: readonly { kind: string; partyGroup?: RecordReference }[],
    voteMatter: string,
  ) => {
    const expected = await t.ask<{ people: RosterPerson[] }>("gatherings.expected", {
      occurredOn,
      parts: parts.map(({ kind, partyGroup }) => ({
        kind,
        partyGroupUid: partyGroup?.uid ?? null,
      })),
    });
    const attendance = expected.people.map((person, index) => ({
      ...attendanceOf(person),
      state: ["present", "present", "onLeave", "present", "presentByVideo"][index % 5],
    }));
    const item = { topic: "表决", voteMatter, yesCount: 3, noCount: 0, abstainCount: 0 };
    const host = attendance[0]!.person;
    const saved = await t.ask<SavedRecord>("gathering.create", {
      values: {
        ...{ title: `${voteMatter}会议`, occurredOn, parts, attendance, host, recorder: host },
        agenda: [{ ...item, presenter: host }],
        actionItems: [{ content: "落实", owner: host }],
      },
    });
    return (await t.ask<SavedRecord>("gathering.finalize", saved)).uid;
  };

  /** Everything a paper of it could say: values, the base of each part, the sentences of each vote. */
  const whole = async (uid: string) => {
    const view = await t.ask<RecordView>("gathering.get", { uid });
    const values = gathering.valuesOf(view.values);
    const { rules } = await t.ask<{ rules: VotingRule[] }>("rules.voting", { day: occurredOn });
    return {
      ...{ values, revision: view.revision, finalizedAt: view.finalizedAt },
      bases: values.parts.map((part) => partBase(part, values.attendance)),
      verdicts: values.agenda.map((item) =>
        judgeVote(
          rules.find(({ matter }) => matter === item.voteMatter)!,
          voteNumbersOf(values, item),
        ),
      ),
    };
  };

  const revisionOf = async (type: string, uid: string) => {
    const { revision, trashedAt } = await t.ask<RecordView>(`${type}.get`, { uid });
    return { target: { uid, revision }, isTrashed: trashedAt !== null };
  };

  const changePerson = async (change: Extract<Change, { at: number }>) => {
    const { uid, name } = people[change.at % people.length]!;
    const { target, isTrashed } = await revisionOf("person", uid);
    if (change.kind === "role") return appoint(uid, name, change.fromOn);
    if (change.kind === "person" && !isTrashed)
      await t.ask("person.update", { ...target, values: change.values });
    if (change.kind === "trash" && !isTrashed) await t.ask("person.trash", target);
    if (change.kind === "restore" && isTrashed) await t.ask("person.restore", target);
  };

  const apply = async (change: Change) => {
    if ("at" in change) return changePerson(change);
    for (const uid of roles) {
      const { target, isTrashed } = await revisionOf("branchRole", uid);
      if (isTrashed) continue;
      if (change.kind === "trashRole") await t.ask("branchRole.trash", target);
      else await t.ask("branchRole.update", { ...target, values: { untilOn: "2027-12-31" } });
    }
  };

  const arbitraryChange = (): fc.Arbitrary<Change> => {
    const at = fc.nat({ max: peopleCount - 1 });
    const renamed = fc.record({ name: fc.constantFrom("改名甲", "改名乙"), position: fc.string() });
    const values = fc.oneof(arbitraryStanding(groups), renamed) as fc.Arbitrary<AnyValues>;
    return fc.oneof(
      fc.record({ kind: fc.constant("person" as const), at, values }),
      fc.record({ kind: fc.constantFrom("trash" as const, "restore" as const), at }),
      fc.record({ kind: fc.constant("role" as const), at, fromOn: arbitraryDay }),
      fc.record({
        kind: fc.constantFrom("endRoles" as const, "trashRole" as const),
        on: arbitraryDay,
      }),
    );
  };

  test("is altered by no change of the roster: values, bases and sentences stay", async () => {
    const before = await Promise.all(finals.map(whole));
    expect(before.map(({ verdicts }) => verdicts[0]?.sentences.length ?? 0)).not.toContain(0);
    let changedRosters = 0;
    const roster = await t.ask("people.roster", { day: occurredOn, who: "all" });
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryChange(), { minLength: 1, maxLength: 5 }),
        async (changes) => {
          for (const change of changes) await apply(change);
          expect(await Promise.all(finals.map(whole))).toEqual(before);
          const now = await t.ask("people.roster", { day: occurredOn, who: "all" });
          if (JSON.stringify(now) !== JSON.stringify(roster)) changedRosters += 1;
        },
      ),
      { numRuns: 40 },
    );
    expect(changedRosters, "the changes really changed the roster of the day").toBeGreaterThan(10);
  });

  test("keeps its people when all of them are in the trash", async () => {
    const before = await Promise.all(finals.map(whole));
    for (const [at] of people.entries()) await apply({ kind: "trash", at });
    const { people: rest } = await t.ask<{ people: RosterPerson[] }>("gatherings.expected", {
      ...{ occurredOn, parts: [{ kind: "otherMeeting" }] },
    });
    expect(rest).toEqual([]);
    expect(await Promise.all(finals.map(whole))).toEqual(before);
  });

  test("a 党小组 with a new name leaves numbers and written titles as they were", async () => {
    const before = await whole(finals[2]!);
    const { target } = await revisionOf("partyGroup", groups[0]!.uid);
    await t.ask("partyGroup.update", { ...target, values: { name: "运行党小组" } });
    const after = await whole(finals[2]!);
    const counted = ({ bases, verdicts }: typeof before) =>
      JSON.stringify([bases, verdicts]).replaceAll("运行党小组", "第一党小组");
    expect(counted(after)).toBe(counted(before));
    expect(after.values.title).toBe(before.values.title);
  });
});
