import { expect, test } from "vitest";
import { checkRecord } from "#shared/records/check-record.ts";
import { verdictSentence } from "#shared/modules/rules/verdict-sentence.ts";
import { votingRule } from "#shared/modules/rules/voting-rule.record.ts";
import { sampleValues } from "../../support/service-values.ts";

const sound = sampleValues(votingRule, 2, {});
const problemsOf = (more: Readonly<Record<string, string | number>>) =>
  checkRecord(votingRule, { ...sound, ...more });

test("a name that no vote has stays visible in the sentence and is told at its field", () => {
  const typed = "应到{应道}名，实到{实到}名";
  const numbers = { 实到: 13 } as Parameters<typeof verdictSentence>[1];
  expect(verdictSentence(typed, numbers)).toBe("应到{应道}名，实到13名");
  const [problem] = problemsOf({ quorateSentence: typed });
  expect(problem).toMatchObject({ path: "quorateSentence" });
  expect(problem?.message).toMatch(/^“\{应道\}”不是可用的代号/);
});

test("a brace without its other half is told too", () => {
  expect(problemsOf({ tallySentence: "发出{发出张" }).map(({ path }) => path)).toEqual([
    "tallySentence",
  ]);
});

test("a share that nobody could reach is refused", () => {
  const half = { presentTest: "over", presentNumerator: 1, presentDenominator: 2 };
  expect(problemsOf(half)).toEqual([]);
  const all = { ...half, presentNumerator: 2 };
  expect(problemsOf(all).map(({ path }) => path)).toEqual(["presentNumerator"]);
  expect(problemsOf({ ...all, presentTest: "atLeast" })).toEqual([]);
});
