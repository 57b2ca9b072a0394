import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attendanceOf } from "#shared/modules/gatherings/attendance-of.ts";
import { attendanceStates } from "#shared/modules/gatherings/attendance-fields.ts";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import { partBase, scopeOf } from "#shared/modules/gatherings/part-base.ts";
import { partKinds, partScopes } from "#shared/modules/gatherings/part-kinds.ts";
import type { RosterPerson } from "#shared/modules/people/roster-person.ts";
import type { RecordReference } from "#shared/records/field.ts";
import type { RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { arbitraryDay, arbitraryStanding } from "../../support/arbitrary-people.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";

const keys = <T extends object>(options: T) => Object.keys(options) as (keyof T & string)[];
const peopleCount = 24;
/** The roster stands for a whole run; other days, parts and states are tried on it. */
const seed = 20_261_124;

describe("attendance taken from any roster on any day", () => {
  let t: TestLedger;
  let groups: readonly RecordReference[];
  beforeAll(async () => {
    t = await startLedger();
    const names = ["第一党小组", "第二党小组", "第三党小组"];
    groups = await Promise.all(
      names.map(async (name) => {
        const { uid } = await t.ask<SavedRecord>("partyGroup.create", { values: { name } });
        return { uid, title: name };
      }),
    );
    const standings = fc.sample(arbitraryStanding(groups), { numRuns: peopleCount, seed });
    for (const [index, values] of standings.entries()) {
      const name = `成员${String(index).padStart(2, "0")}`;
      const { uid } = await t.ask<SavedRecord>("person.create", { values: { name, ...values } });
      if (index % 4 === 0)
        await t.ask("branchRole.create", {
          values: {
            person: { uid, name, unit: null },
            ...{ post: "member", fromOn: "2024-06-01" },
            untilOn: index % 8 === 0 ? "2026-01-31" : null,
          },
        });
    }
  });
  afterAll(() => t.close());

  const partOf = () =>
    fc.record({
      kind: fc.constantFrom(...keys(partKinds)),
      scope: fc.option(fc.constantFrom(...keys(partScopes)), { nil: null }),
      partyGroup: fc.constantFrom(...groups),
    });
  const expected = async (
    occurredOn: string,
    parts: readonly { kind: string; scope: string | null; partyGroup: RecordReference }[],
  ) =>
    (
      await t.ask<{ people: RosterPerson[] }>("gatherings.expected", {
        occurredOn,
        parts: parts.map(({ kind, scope, partyGroup }) => ({
          ...{ kind, scope },
          partyGroupUid: partyGroup.uid,
        })),
      })
    ).people;

  test("every part's 应到 is the sum of its states, and is whom the roster had that day", async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryDay,
        fc.array(partOf(), { minLength: 1, maxLength: 3 }),
        fc.array(fc.constantFrom(...keys(attendanceStates)), { minLength: peopleCount }),
        async (occurredOn, parts, states) => {
          const people = await expected(occurredOn, parts);
          const attendance = people.map((person, index) => ({
            ...attendanceOf(person),
            state: states[index % states.length]!,
          }));
          const { uid } = await t.ask<SavedRecord>("gathering.create", {
            values: { title: "会议", occurredOn, parts, attendance },
          });
          const view = await t.ask<RecordView>("gathering.get", { uid });
          const stored = gathering.valuesOf(view.values);
          for (const [index, part] of stored.parts.entries()) {
            const base = partBase(part, stored.attendance);
            expect(
              base.presentCount + base.onLeaveCount + base.absentCount + base.unrecordedCount,
            ).toBe(base.expectedCount);
            if (scopeOf(part) === "listed") continue;
            const named = (names: (string | undefined)[]) => names.toSorted();
            const away = new Set([...base.observers, ...base.excluded].map((r) => r.person?.name));
            const wanted = (await expected(occurredOn, [parts[index]!])).map(({ name }) => name);
            expect(named(base.expected.map(({ person }) => person?.name))).toEqual(
              named(wanted.filter((name) => !away.has(name))),
            );
          }
          const { differences } = await t.ask<{ differences: string[] }>(
            "gatherings.rosterDifferences",
            { uid },
          );
          expect(differences).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("the union of parts expects nobody twice and nobody that no part does", async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryDay,
        fc.array(partOf(), { minLength: 1, maxLength: 4 }),
        async (occurredOn, parts) => {
          const together = (await expected(occurredOn, parts)).map(({ uid }) => uid);
          const single: string[] = [];
          for (const part of parts)
            single.push(...(await expected(occurredOn, [part])).map(({ uid }) => uid));
          expect(new Set(together).size).toBe(together.length);
          expect(new Set(together)).toEqual(new Set(single));
        },
      ),
      { numRuns: 30 },
    );
  });
});
