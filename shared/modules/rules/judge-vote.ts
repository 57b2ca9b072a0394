import type { FieldProblem } from "../../kernel/app-error.ts";
import type { VotingRule } from "./rules-contract.ts";
import { verdictSentence, type SentenceNumbers } from "./verdict-sentence.ts";
import { voteFindings } from "./vote-findings.ts";
import type { VoteNumbers } from "./vote-numbers.ts";

export interface VoteVerdict {
  /** Null until 应到 and 实到 are known. */
  readonly isQuorate: boolean | null;
  readonly requiredPresent: number | null;
  readonly requiredYes: number | null;
  /** Null until there is a vote to judge. */
  readonly isPassed: boolean | null;
  /** What the record says, in order: who was there, how they voted, what came of it. */
  readonly sentences: readonly string[];
  /** What does not add up. Told in a list, and never a block. */
  readonly problems: readonly FieldProblem[];
}

/** The smallest whole number that is at least, or over, that share of `count`; one at the least. */
function fewest(
  count: number | null,
  test: VotingRule["yesTest"],
  numerator: number,
  denominator: number,
): number | null {
  if (count === null) return null;
  const share = count * numerator;
  const reached = Math.floor((share + denominator - 1) / denominator);
  return Math.max(1, test === "over" ? Math.floor(share / denominator) + 1 : reached);
}

function reaches(count: number | null, required: number | null): boolean | null {
  return count === null || required === null ? null : count >= required;
}

function sum(...counts: readonly (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((total, count) => total + count, 0);
}

interface Required {
  readonly present: number | null;
  readonly yes: number | null;
}

function requiredBy(rule: VotingRule, numbers: VoteNumbers): Required {
  const base = rule.yesBase === "due" ? numbers.dueVoters : numbers.presentVoters;
  return {
    present: fewest(
      numbers.dueVoters,
      rule.presentTest,
      rule.presentNumerator,
      rule.presentDenominator,
    ),
    yes: fewest(base, rule.yesTest, rule.yesNumerator, rule.yesDenominator),
  };
}

/** Written votes count as they were cast, and only where the rule has them. */
function counted(rule: VotingRule, cast: number | null, written: number | null): number | null {
  return cast === null || !rule.countsWrittenVotes ? cast : cast + (written ?? 0);
}

function sentenceNumbers(
  rule: VotingRule,
  numbers: VoteNumbers,
  required: Required,
): SentenceNumbers {
  const { writtenYes, writtenNo, writtenAbstain } = numbers;
  return {
    应到: numbers.dueVoters,
    实到: numbers.presentVoters,
    须到: required.present,
    须赞成: required.yes,
    发出: numbers.issued,
    收回: numbers.returned,
    有效: numbers.valid,
    赞成: numbers.yes,
    不赞成: numbers.no,
    弃权: numbers.abstain,
    书面: sum(writtenYes, writtenNo, writtenAbstain),
    书面赞成: writtenYes ?? 0,
    书面不赞成: writtenNo ?? 0,
    书面弃权: writtenAbstain ?? 0,
    赞成合计: counted(rule, numbers.yes, writtenYes),
    不赞成合计: counted(rule, numbers.no, writtenNo),
    弃权合计: counted(rule, numbers.abstain, writtenAbstain),
  };
}

function sentencesOf(
  rule: VotingRule,
  isQuorate: boolean | null,
  isPassed: boolean | null,
  filled: SentenceNumbers,
): readonly string[] {
  if (isQuorate === null) return [];
  if (!isQuorate) return [verdictSentence(rule.inquorateSentence, filled)];
  const quorum = [rule.quorateSentence];
  const hasWritten = rule.countsWrittenVotes && (filled.书面 ?? 0) > 0;
  const vote =
    isPassed === null
      ? []
      : [
          rule.tallySentence,
          hasWritten ? rule.writtenSentence : "",
          isPassed ? rule.passedSentence : rule.failedSentence,
        ];
  return [...quorum, ...vote]
    .filter((sentence) => sentence.trim() !== "")
    .map((sentence) => verdictSentence(sentence, filled));
}

/**
 * Judges one vote by the rule of its matter, in whole numbers only: whether enough were there, whether
 * it passed, and what the record says of it. A vote without enough people present never passes.
 */
export function judgeVote(rule: VotingRule, numbers: VoteNumbers): VoteVerdict {
  const required = requiredBy(rule, numbers);
  const isQuorate = reaches(numbers.presentVoters, required.present);
  const yes = counted(rule, numbers.yes, numbers.writtenYes);
  const isEnough = reaches(yes, required.yes);
  const isPassed = isEnough === null || isQuorate === null ? null : isEnough && isQuorate;
  return {
    isQuorate,
    requiredPresent: required.present,
    requiredYes: required.yes,
    isPassed,
    sentences: sentencesOf(rule, isQuorate, isPassed, sentenceNumbers(rule, numbers, required)),
    problems: voteFindings(rule, numbers, isQuorate),
  };
}
