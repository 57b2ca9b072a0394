import type { FieldProblem } from "../../kernel/app-error.ts";
import type { VotingRule } from "./rules-contract.ts";
import type { VoteNumbers } from "./vote-numbers.ts";

interface Facts {
  readonly rule: VotingRule;
  readonly numbers: VoteNumbers;
  readonly isQuorate: boolean | null;
  /** 赞成、不赞成、弃权 of the meeting together; null until all three are there. */
  readonly cast: number | null;
  readonly written: number;
  readonly hasVoted: boolean;
}

type Finding = (facts: Facts) => readonly [path: keyof VoteNumbers, message: string] | null;

function exceeds(count: number | null, limit: number | null): boolean {
  return count !== null && limit !== null && count > limit;
}

const show = (count: number | null) => String(count ?? 0);

const missing =
  (name: keyof VoteNumbers, label: string): Finding =>
  ({ rule, numbers, hasVoted }) =>
    hasVoted && rule.countsBallots && numbers[name] === null ? [name, `${label}未登记`] : null;

const people: readonly Finding[] = [
  ({ numbers: n }) =>
    exceeds(n.presentVoters, n.dueVoters)
      ? [
          "presentVoters",
          `实到有表决权的${show(n.presentVoters)}名，多于应到的${show(n.dueVoters)}名`,
        ]
      : null,
  ({ rule, numbers: n, written }) =>
    rule.countsWrittenVotes && written > 0 && exceeds((n.presentVoters ?? 0) + written, n.dueVoters)
      ? [
          "writtenYes",
          `实到和提交书面意见的合计${(n.presentVoters ?? 0) + written}名，多于应到的${show(n.dueVoters)}名`,
        ]
      : null,
  ({ rule, written }) =>
    !rule.countsWrittenVotes && written > 0
      ? ["writtenYes", `这类事项不计会前书面意见，${written}份没有计入`]
      : null,
  ({ isQuorate, hasVoted }) =>
    isQuorate === false && hasVoted
      ? ["presentVoters", "到会人数不足，按规定不能表决，却登记了表决结果"]
      : null,
];

const votes: readonly Finding[] = [
  missing("issued", "发出票数"),
  missing("returned", "收回票数"),
  missing("valid", "有效票数"),
  ({ numbers: n, hasVoted }) => (hasVoted && n.yes === null ? ["yes", "赞成数未登记"] : null),
  ({ numbers: n }) =>
    exceeds(n.issued, n.presentVoters)
      ? ["issued", `发出${show(n.issued)}张，多于实到有表决权的${show(n.presentVoters)}名`]
      : null,
  ({ numbers: n }) =>
    exceeds(n.returned, n.issued)
      ? ["returned", `收回${show(n.returned)}张，多于发出的${show(n.issued)}张`]
      : null,
  ({ numbers: n }) =>
    exceeds(n.valid, n.returned)
      ? ["valid", `有效${show(n.valid)}张，多于收回的${show(n.returned)}张`]
      : null,
  ({ numbers: n, cast }) =>
    cast !== null && n.valid !== null && cast !== n.valid
      ? ["yes", `赞成、不赞成、弃权合计${cast}票，与有效票${n.valid}张不一致`]
      : null,
  ({ numbers: n, cast }) =>
    n.valid === null && exceeds(cast, n.presentVoters)
      ? [
          "yes",
          `赞成、不赞成、弃权合计${show(cast)}名，多于实到有表决权的${show(n.presentVoters)}名`,
        ]
      : null,
];

function factsOf(rule: VotingRule, numbers: VoteNumbers, isQuorate: boolean | null): Facts {
  const { yes, no, abstain } = numbers;
  const isWhole = yes !== null && no !== null && abstain !== null;
  return {
    rule,
    numbers,
    isQuorate,
    cast: isWhole ? yes + no + abstain : null,
    written: (numbers.writtenYes ?? 0) + (numbers.writtenNo ?? 0) + (numbers.writtenAbstain ?? 0),
    hasVoted: yes !== null || no !== null || abstain !== null,
  };
}

/** What of a vote's numbers does not add up, each with the number to look at. */
export function voteFindings(
  rule: VotingRule,
  numbers: VoteNumbers,
  isQuorate: boolean | null,
): readonly FieldProblem[] {
  const facts = factsOf(rule, numbers, isQuorate);
  return [...people, ...votes].flatMap((finding) => {
    const found = finding(facts);
    return found ? [{ path: found[0], message: found[1] }] : [];
  });
}
