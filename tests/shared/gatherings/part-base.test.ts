import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attendanceStates } from "#shared/modules/gatherings/attendance-fields.ts";
import {
  isExpectedAt,
  partBase,
  type Attendance,
  type PartFacts,
} from "#shared/modules/gatherings/part-base.ts";
import { partKinds, partScopes } from "#shared/modules/gatherings/part-kinds.ts";
import { memberStages } from "#shared/modules/people/member-stages.ts";

const uidOf = (number: number) => `01970000-0000-7000-8000-${String(number).padStart(12, "0")}`;
const groups = [1, 2, 3].map((number) => ({ uid: uidOf(number), title: `第${number}党小组` }));
const keys = <T extends object>(options: T) => Object.keys(options) as (keyof T & string)[];
const group = fc.option(fc.constantFrom(...groups), { nil: null });

const line = fc.record({
  person: fc.record({
    uid: fc.option(fc.integer({ min: 10, max: 99 }).map(uidOf), { nil: null }),
    name: fc.constantFrom("甲", "乙", "丙"),
    unit: fc.constant(null),
  }),
  state: fc.option(fc.constantFrom(...keys(attendanceStates)), { nil: null, freq: 20 }),
  stage: fc.option(fc.constantFrom(...keys(memberStages)), { nil: null }),
  canVote: fc.boolean(),
  isCommittee: fc.boolean(),
  isElsewhere: fc.boolean(),
  partyGroup: group,
  ...{ leaveReason: fc.constant(null), reason: fc.constant(null), session: fc.constant(null) },
  ...{ excludedCase: fc.constant(null), consent: fc.constant(null) },
  approvedBy: fc.constant(null),
}) as fc.Arbitrary<Attendance>;

const part = fc.record({
  kind: fc.constantFrom(...keys(partKinds)),
  scope: fc.option(fc.constantFrom(...keys(partScopes)), { nil: null }),
  partyGroup: group,
}) as fc.Arbitrary<PartFacts>;

describe("the base of a part", () => {
  test("应到 is 实到, 请假, 缺席 and 未登记 together, whoever is listed and however", () => {
    fc.assert(
      fc.property(part, fc.array(line, { maxLength: 60 }), (one, attendance) => {
        const base = partBase(one, attendance);
        expect(
          base.presentCount + base.onLeaveCount + base.absentCount + base.unrecordedCount,
        ).toBe(base.expectedCount);
        expect(base.expected.length).toBe(base.expectedCount);
      }),
    );
  });

  test("列席 and 不计入应到 are never in it, and everybody else is in it or not by the facts", () => {
    fc.assert(
      fc.property(part, fc.array(line, { maxLength: 60 }), (one, attendance) => {
        const { expected, observers, excluded } = partBase(one, attendance);
        for (const row of expected) expect(["observer", "excluded"]).not.toContain(row.state);
        for (const row of [...observers, ...excluded]) expect(isExpectedAt(one, row)).toBe(false);
        expect(expected).toEqual(attendance.filter((row) => isExpectedAt(one, row)));
      }),
    );
  });

  test("those who may vote are some of 应到, and those of them there some of 实到", () => {
    fc.assert(
      fc.property(part, fc.array(line, { maxLength: 60 }), (one, attendance) => {
        const base = partBase(one, attendance);
        expect(base.dueVoterCount).toBeLessThanOrEqual(base.expectedCount);
        expect(base.presentVoterCount).toBeLessThanOrEqual(base.dueVoterCount);
        expect(base.presentVoterCount).toBeLessThanOrEqual(base.presentCount);
        expect(base.videoCount).toBeLessThanOrEqual(base.presentCount);
      }),
    );
  });

  test("a member of another branch counts among all listed, and in no 党员应到", () => {
    const all: PartFacts = { kind: "otherMeeting", scope: null, partyGroup: null };
    const members: PartFacts = { kind: "generalMeeting", scope: null, partyGroup: null };
    fc.assert(
      fc.property(line, (row) => {
        const guest = { ...row, state: "present" as const, stage: "full" as const };
        expect(isExpectedAt(all, { ...guest, isElsewhere: true })).toBe(true);
        expect(isExpectedAt(members, { ...guest, isElsewhere: true })).toBe(false);
        expect(isExpectedAt(members, { ...guest, isElsewhere: false })).toBe(true);
      }),
    );
  });

  test("marking one person otherwise moves no number of anybody else's", () => {
    const marked = fc.constantFrom(
      ...(["present", "presentByVideo", "onLeave", "absent", "unrecorded"] as const),
    );
    fc.assert(
      fc.property(
        part,
        fc.array(line, { minLength: 1, maxLength: 30 }),
        fc.nat(),
        marked,
        (one, attendance, at, state) => {
          const index = at % attendance.length;
          const before = partBase(one, attendance);
          const counted = isExpectedAt(one, attendance[index]!);
          const marks = attendance.map((row, n): Attendance =>
            n === index && counted ? { ...row, state } : row,
          );
          const after = partBase(one, marks);
          expect(after.expectedCount).toBe(before.expectedCount);
          expect(after.dueVoterCount).toBe(before.dueVoterCount);
        },
      ),
    );
  });
});
