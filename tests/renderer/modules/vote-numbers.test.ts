import { describe, expect, it } from "vitest";
import { agendaField } from "#shared/modules/gatherings/agenda-field.ts";
import { attendanceField } from "#shared/modules/gatherings/attendance-fields.ts";
import type { Attendance } from "#shared/modules/gatherings/part-base.ts";
import { blankPart } from "#renderer/modules/gatherings/use-parts.ts";
import {
  proposedCounts,
  votersOf,
  type AgendaItem,
} from "#renderer/modules/gatherings/vote-numbers-of.ts";
import { blankRow } from "#renderer/ui/row-changes.ts";

const blank = blankRow(agendaField.cells) as unknown as AgendaItem;
const person = blankRow(attendanceField.cells) as unknown as Attendance;
const assembly = { ...blankPart, kind: "generalMeeting" } as const;

function members(...states: Attendance["state"][]): readonly Attendance[] {
  return states.map((state) => ({ ...person, state, stage: "full", canVote: true }));
}

describe("who may vote", () => {
  it("is unknown until somebody is recorded, then counted as far as it is", () => {
    expect(votersOf(assembly, [])).toMatchObject({ due: null, present: null });
    expect(votersOf(assembly, members("unrecorded", "unrecorded"))).toMatchObject({
      due: 2,
      present: null,
    });
    expect(votersOf(assembly, members("present", "unrecorded"))).toEqual({
      due: 2,
      present: 1,
      unrecorded: 1,
    });
  });
});

describe("what Enter may take into a vote", () => {
  const whole = { due: 16, present: 14, unrecorded: 0 };

  it("is as many ballots as may vote, one number after another", () => {
    const item: AgendaItem = { ...blank, voteMethod: "ballot" };
    expect(proposedCounts(item, whole)).toMatchObject({ issuedCount: 14, returnedCount: null });
    expect(proposedCounts({ ...item, issuedCount: 14, returnedCount: 13 }, whole)).toMatchObject({
      returnedCount: 14,
      validCount: 13,
    });
  });

  it("is what arithmetic leaves once 赞成 is entered, and never 赞成 itself", () => {
    const item: AgendaItem = { ...blank, voteMethod: "hands" };
    expect(proposedCounts(item, whole)).toMatchObject({ noCount: null, abstainCount: null });
    expect("yesCount" in proposedCounts(item, whole)).toBe(false);
    expect(proposedCounts({ ...item, yesCount: 14 }, whole).noCount).toBe(0);
    expect(proposedCounts({ ...item, yesCount: 13 }, whole).noCount).toBe(null);
    expect(proposedCounts({ ...item, yesCount: 13, noCount: 0 }, whole).abstainCount).toBe(1);
    expect(proposedCounts({ ...item, yesCount: 15, noCount: 0 }, whole).abstainCount).toBe(null);
  });

  it("is nothing while somebody is still 未登记", () => {
    const open = { ...whole, unrecorded: 2 };
    const item: AgendaItem = { ...blank, voteMethod: "hands", yesCount: 13, noCount: 0 };
    expect(proposedCounts(item, open)).toMatchObject({ issuedCount: null, abstainCount: null });
  });
});
