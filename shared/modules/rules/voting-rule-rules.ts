import type { FieldProblem } from "../../kernel/app-error.ts";
import { sentenceNames, unknownPlaceholders } from "./verdict-sentence.ts";

interface Share {
  readonly test: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

interface RuleFacts {
  readonly presentTest: string | null;
  readonly presentNumerator: number | null;
  readonly presentDenominator: number | null;
  readonly yesTest: string | null;
  readonly yesNumerator: number | null;
  readonly yesDenominator: number | null;
  readonly quorateSentence: string | null;
  readonly inquorateSentence: string | null;
  readonly tallySentence: string | null;
  readonly writtenSentence: string | null;
  readonly passedSentence: string | null;
  readonly failedSentence: string | null;
}

const sentenceFields = [
  "quorateSentence",
  "inquorateSentence",
  "tallySentence",
  "writtenSentence",
  "passedSentence",
  "failedSentence",
] as const;

/** A share that nobody can reach: more than all, or over all of them. */
function shareProblems(path: string, { test, numerator, denominator }: Share): FieldProblem[] {
  if (numerator === null || denominator === null) return [];
  const isReachable = test === "over" ? numerator < denominator : numerator <= denominator;
  return isReachable ? [] : [{ path, message: "这个比例没有人能达到，请核对分子和分母" }];
}

function sentenceProblems(path: string, sentence: string | null): FieldProblem[] {
  return unknownPlaceholders(sentence ?? "").map((typed) => ({
    path,
    message: `“${typed}”不是可用的代号，可用：${sentenceNames.map((name) => `{${name}}`).join("")}`,
  }));
}

/** Shares that can be reached, and sentences that name only what a vote has. */
export function votingRuleRules(v: RuleFacts): FieldProblem[] {
  return [
    ...shareProblems("presentNumerator", {
      test: v.presentTest,
      numerator: v.presentNumerator,
      denominator: v.presentDenominator,
    }),
    ...shareProblems("yesNumerator", {
      test: v.yesTest,
      numerator: v.yesNumerator,
      denominator: v.yesDenominator,
    }),
    ...sentenceFields.flatMap((field) => sentenceProblems(field, v[field])),
  ];
}
