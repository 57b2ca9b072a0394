import { kindFacts, type PartScope } from "./part-kinds.ts";
import type { GatheringValues } from "./gathering.record.ts";

export type Attendance = GatheringValues["attendance"][number];
export type Part = GatheringValues["parts"][number];
export type PartFacts = Pick<Part, "kind" | "scope" | "partyGroup">;

/** The people one part expects, and how many of them came; 应到 is always the sum of the four states. */
export interface PartBase {
  readonly expected: readonly Attendance[];
  readonly expectedCount: number;
  readonly presentCount: number;
  readonly videoCount: number;
  readonly onLeaveCount: number;
  readonly absentCount: number;
  readonly unrecordedCount: number;
  readonly observers: readonly Attendance[];
  readonly excluded: readonly Attendance[];
  /** 应到会有表决权 (委员 at a committee meeting) and those of them present. */
  readonly dueVoterCount: number;
  readonly presentVoterCount: number;
}

/** Whom a part expects: what the clerk chose, else what its kind says. */
export function scopeOf({ kind, scope }: Pick<PartFacts, "kind" | "scope">): PartScope {
  return scope ?? kindFacts[kind ?? "otherMeeting"].scope;
}

/** What tells whether a part expects somebody. */
export type ExpectationFacts = Pick<
  Attendance,
  "person" | "state" | "stage" | "isCommittee" | "isElsewhere" | "partyGroup"
>;

function isMember({ stage, isElsewhere }: ExpectationFacts): boolean {
  return (stage === "full" || stage === "probationary") && !isElsewhere;
}

/** Whether a part expects this person. Without facts of the day (typed in by hand) a name that is listed counts. */
export function isExpectedAt(part: PartFacts, row: ExpectationFacts): boolean {
  if (row.state === "observer" || row.state === "excluded") return false;
  switch (scopeOf(part)) {
    case "listed":
      return true;
    case "committee":
      return row.isCommittee;
    case "group":
      return (
        isMember(row) && (part.partyGroup === null || row.partyGroup?.uid === part.partyGroup.uid)
      );
    case "members":
      return row.stage === null ? row.person?.uid !== null : isMember(row);
  }
}

function isPresent({ state }: Attendance): boolean {
  return state === "present" || state === "presentByVideo";
}

function isVoter(part: PartFacts, row: Attendance): boolean {
  return scopeOf(part) === "committee" ? row.isCommittee : row.canVote;
}

/** 应到, 实到 and the rest of one part, from the facts that stand in the record itself. */
export function partBase(part: PartFacts, attendance: readonly Attendance[]): PartBase {
  const expected = attendance.filter((row) => isExpectedAt(part, row));
  const count = (state: Attendance["state"]) =>
    expected.filter((row) => row.state === state).length;
  const voters = expected.filter((row) => isVoter(part, row));
  return {
    expected,
    expectedCount: expected.length,
    presentCount: expected.filter(isPresent).length,
    videoCount: count("presentByVideo"),
    onLeaveCount: count("onLeave"),
    absentCount: count("absent"),
    unrecordedCount: expected.filter((row) => row.state === "unrecorded" || row.state === null)
      .length,
    observers: attendance.filter(({ state }) => state === "observer"),
    excluded: attendance.filter(({ state }) => state === "excluded"),
    dueVoterCount: voters.length,
    presentVoterCount: voters.filter(isPresent).length,
  };
}
