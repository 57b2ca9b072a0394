import { judgeVote, type VoteVerdict } from "../../rules/judge-vote.ts";
import type { VotingRule } from "../../rules/rules-contract.ts";
import type { VoteNumbers } from "../../rules/vote-numbers.ts";
import { partBase } from "../part-base.ts";
import type { NumberedTopic, PaperPart, PaperSource } from "./paper-source.ts";

/** The vote on one topic: by which rule of its day, on what numbers, with which verdict. */
export interface TopicVote {
  /** Null where no rule of that day knows the matter. */
  readonly rule: VotingRule | null;
  readonly numbers: VoteNumbers;
  readonly verdict: VoteVerdict | null;
}

/** 应到 and 实到 come from the part's own attendance; nobody recorded yet leaves 实到 open. */
function numbersOf({ values }: PaperSource, { part }: PaperPart, topic: NumberedTopic["row"]) {
  const base = partBase(part, values.attendance);
  const isKnown = base.unrecordedCount < base.expectedCount;
  return {
    dueVoters: base.dueVoterCount === 0 ? null : base.dueVoterCount,
    presentVoters: isKnown && base.dueVoterCount > 0 ? base.presentVoterCount : null,
    issued: topic.issuedCount,
    returned: topic.returnedCount,
    valid: topic.validCount,
    yes: topic.yesCount,
    no: topic.noCount,
    abstain: topic.abstainCount,
    writtenYes: topic.writtenYesCount,
    writtenNo: topic.writtenNoCount,
    writtenAbstain: topic.writtenAbstainCount,
  };
}

/** Judges the vote on a topic; null where the topic was not voted on. */
export function voteOfTopic(
  source: PaperSource,
  part: PaperPart,
  { row }: NumberedTopic,
): TopicVote | null {
  if (row.voteMatter === null) return null;
  const rule = source.context.rules.find(({ matter }) => matter === row.voteMatter) ?? null;
  const numbers = numbersOf(source, part, row);
  return { rule, numbers, verdict: rule ? judgeVote(rule, numbers) : null };
}
