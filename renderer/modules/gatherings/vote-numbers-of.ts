import type { GatheringValues } from "#shared/modules/gatherings/gathering.record.ts";
import { partBase, type Attendance, type Part } from "#shared/modules/gatherings/part-base.ts";
import type { VoteNumbers } from "#shared/modules/rules/vote-numbers.ts";

export type AgendaItem = GatheringValues["agenda"][number];

/** Those who may vote at one part, from its attendance. */
export interface Voters {
  readonly due: number | null;
  /** Those recorded as there so far; null while nobody is. */
  readonly present: number | null;
  readonly unrecorded: number;
}

/** 应到 and 实到会有表决权的 of a part, as its paper counts them. */
export function votersOf(part: Part, attendance: readonly Attendance[]): Voters {
  const base = partBase(part, attendance);
  const hasVoters = base.dueVoterCount > 0;
  const isBegun = base.unrecordedCount < base.expectedCount;
  return {
    due: hasVoters ? base.dueVoterCount : null,
    present: hasVoters && isBegun ? base.presentVoterCount : null,
    unrecorded: base.unrecordedCount,
  };
}

/** The numbers of one vote as its rule judges them. */
export function voteNumbersOf(item: AgendaItem, voters: Voters): VoteNumbers {
  return {
    dueVoters: voters.due,
    presentVoters: voters.present,
    issued: item.issuedCount,
    returned: item.returnedCount,
    valid: item.validCount,
    yes: item.yesCount,
    no: item.noCount,
    abstain: item.abstainCount,
    writtenYes: item.writtenYesCount,
    writtenNo: item.writtenNoCount,
    writtenAbstain: item.writtenAbstainCount,
  };
}

export type CountCell =
  | "issuedCount"
  | "returnedCount"
  | "validCount"
  | "yesCount"
  | "noCount"
  | "abstainCount"
  | "writtenYesCount"
  | "writtenNoCount"
  | "writtenAbstainCount";

/**
 * Counts to be taken by Enter, never by themselves: ballots as many as may vote, and what arithmetic
 * leaves for 不赞成 and 弃权 once 赞成 is entered. 赞成 is never proposed, nor anything from an attendance
 * that is not whole.
 */
export function proposedCounts(
  item: AgendaItem,
  { present, unrecorded }: Voters,
): Readonly<Partial<Record<CountCell, number | null>>> {
  const { issuedCount, returnedCount, validCount, yesCount, noCount } = item;
  const there = unrecorded === 0 ? present : null;
  const whole = item.voteMethod === "ballot" ? validCount : there;
  const rest = whole === null || yesCount === null ? null : whole - yesCount;
  const left = rest === null || noCount === null ? null : rest - noCount;
  return {
    issuedCount: there,
    returnedCount: issuedCount,
    validCount: returnedCount,
    noCount: rest === 0 ? 0 : null,
    abstainCount: left !== null && left >= 0 ? left : null,
  };
}
