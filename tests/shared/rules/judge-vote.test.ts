import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeVote } from "#shared/modules/rules/judge-vote.ts";
import type { VotingRule } from "#shared/modules/rules/rules-contract.ts";
import type { VoteNumbers } from "#shared/modules/rules/vote-numbers.ts";

const plainRule: VotingRule = {
  uid: "019ab3c0-0000-7000-8000-000000000001",
  matter: "admission",
  effectiveFrom: "2026-05-11",
  presentTest: "over",
  presentNumerator: 1,
  presentDenominator: 2,
  yesTest: "over",
  yesNumerator: 1,
  yesDenominator: 2,
  yesBase: "due",
  countsBallots: true,
  countsWrittenVotes: true,
  quorateSentence: "应到{应到}名，实到{实到}名，够数。",
  inquorateSentence: "实到{实到}名，不够{须到}名。",
  tallySentence: "发出{发出}，收回{收回}，有效{有效}。",
  writtenSentence: "书面{书面}份，赞成{书面赞成}。",
  passedSentence: "赞成{赞成合计}，通过。",
  failedSentence: "赞成{赞成合计}，未通过。",
  source: "测试",
  status: "pending",
};

const nothing: VoteNumbers = {
  dueVoters: null,
  presentVoters: null,
  issued: null,
  returned: null,
  valid: null,
  yes: null,
  no: null,
  abstain: null,
  writtenYes: null,
  writtenNo: null,
  writtenAbstain: null,
};

const ballot = (more: Partial<VoteNumbers>): VoteNumbers => ({
  ...nothing,
  dueVoters: 16,
  presentVoters: 13,
  issued: 13,
  returned: 13,
  valid: 13,
  yes: 12,
  no: 0,
  abstain: 1,
  ...more,
});

const findings = (rule: VotingRule, numbers: VoteNumbers) =>
  judgeVote(rule, numbers).problems.map(({ path, message }) => `${path}: ${message}`);

describe("what a vote says of itself", () => {
  test("nothing entered says nothing and decides nothing", () => {
    expect(judgeVote(plainRule, nothing)).toEqual({
      isQuorate: null,
      requiredPresent: null,
      requiredYes: null,
      isPassed: null,
      sentences: [],
      problems: [],
    });
  });

  test("where nobody has voted yet only the sentence on who is there comes", () => {
    const verdict = judgeVote(plainRule, { ...nothing, dueVoters: 16, presentVoters: 13 });
    expect(verdict).toMatchObject({
      isQuorate: true,
      isPassed: null,
      sentences: ["应到16名，实到13名，够数。"],
      problems: [],
    });
  });

  test("a vote by ballot is told with its ballots, and what came of it", () => {
    expect(judgeVote(plainRule, ballot({})).sentences).toEqual([
      "应到16名，实到13名，够数。",
      "发出13，收回13，有效13。",
      "赞成12，通过。",
    ]);
  });

  test("written votes have their sentence only where there are any", () => {
    const { sentences } = judgeVote(plainRule, ballot({ writtenYes: 2, writtenNo: 1 }));
    expect(sentences[2]).toBe("书面3份，赞成2。");
    expect(sentences[3]).toBe("赞成14，通过。");
  });

  test("without enough people it did not pass, whatever was counted", () => {
    const verdict = judgeVote(plainRule, ballot({ presentVoters: 8, yes: 16 }));
    expect(verdict).toMatchObject({ isQuorate: false, isPassed: false });
    expect(verdict.sentences).toEqual(["实到8名，不够9名。"]);
  });

  test("a number that is missing leaves room to be written in", () => {
    expect(judgeVote(plainRule, ballot({ issued: null })).sentences[1]).toBe(
      "发出　　，收回13，有效13。",
    );
  });
});

describe("numbers that do not add up are told, each at its place", () => {
  test("a sound vote tells nothing", () => {
    expect(findings(plainRule, ballot({}))).toEqual([]);
    expect(findings(plainRule, ballot({ writtenYes: 2, writtenAbstain: 1 }))).toEqual([]);
  });

  test.each<readonly [string, Partial<VoteNumbers>, string]>([
    ["more returned than issued", { issued: 12 }, "returned: 收回13张，多于发出的12张"],
    ["more valid than returned", { returned: 12 }, "valid: 有效13张，多于收回的12张"],
    [
      "votes that are not the valid ballots",
      { yes: 11 },
      "yes: 赞成、不赞成、弃权合计12票，与有效票13张不一致",
    ],
    ["more ballots than people", { issued: 14 }, "issued: 发出14张，多于实到有表决权的13名"],
    [
      "more present than due",
      { dueVoters: 12 },
      "presentVoters: 实到有表决权的13名，多于应到的12名",
    ],
    [
      "more present and in writing than due",
      { writtenNo: 4 },
      "writtenYes: 实到和提交书面意见的合计17名，多于应到的16名",
    ],
    ["ballots not entered", { issued: null }, "issued: 发出票数未登记"],
    ["yes not entered", { yes: null }, "yes: 赞成数未登记"],
  ])("%s", (_, more, told) => {
    expect(findings(plainRule, ballot(more))).toContain(told);
  });

  test("a vote without enough people", () => {
    const few = ballot({ presentVoters: 8, issued: 8, returned: 8, valid: 8, yes: 8, abstain: 0 });
    expect(findings(plainRule, few)).toEqual([
      "presentVoters: 到会人数不足，按规定不能表决，却登记了表决结果",
    ]);
  });

  test("written votes where the rule has none", () => {
    const rule = { ...plainRule, countsWrittenVotes: false };
    expect(findings(rule, ballot({ writtenYes: 2 }))).toEqual([
      "writtenYes: 这类事项不计会前书面意见，2份没有计入",
    ]);
  });

  test("hands counted beyond those present, where there are no ballots", () => {
    const rule = { ...plainRule, countsBallots: false };
    const hands = { ...nothing, dueVoters: 16, presentVoters: 9, yes: 9, no: 1, abstain: 0 };
    expect(findings(rule, hands)).toEqual([
      "yes: 赞成、不赞成、弃权合计10名，多于实到有表决权的9名",
    ]);
    expect(findings(rule, { ...hands, no: 0 })).toEqual([]);
  });
});

const count = fc.integer({ min: 0, max: 200 });
const some = fc.option(count, { nil: null });
const numbersOf = fc.record({
  dueVoters: some,
  presentVoters: some,
  issued: some,
  returned: some,
  valid: some,
  yes: some,
  no: some,
  abstain: some,
  writtenYes: some,
  writtenNo: some,
  writtenAbstain: some,
});
const share = fc.constantFrom("atLeast" as const, "over" as const);
const ruleOf = fc
  .record({
    presentTest: share,
    yesTest: share,
    yesBase: fc.constantFrom("due" as const, "present" as const),
    countsBallots: fc.boolean(),
    countsWrittenVotes: fc.boolean(),
    presentDenominator: fc.integer({ min: 2, max: 10 }),
    yesDenominator: fc.integer({ min: 2, max: 10 }),
    presentNumerator: fc.integer({ min: 1, max: 9 }),
    yesNumerator: fc.integer({ min: 1, max: 9 }),
  })
  .filter((r) => r.presentNumerator < r.presentDenominator && r.yesNumerator < r.yesDenominator)
  .map((more): VotingRule => ({ ...plainRule, ...more }));

const meets = (test: string, part: number, all: number, numerator: number, denominator: number) =>
  test === "over" ? part * denominator > all * numerator : part * denominator >= all * numerator;

describe("for every rule and every count", () => {
  test("enough are there exactly when the share is reached, in whole numbers", () => {
    fc.assert(
      fc.property(ruleOf, fc.integer({ min: 1, max: 200 }), count, (rule, due, present) => {
        const verdict = judgeVote(rule, { ...nothing, dueVoters: due, presentVoters: present });
        const { presentTest, presentNumerator: n, presentDenominator: d } = rule;
        expect(verdict.isQuorate).toBe(meets(presentTest, present, due, n, d));
        expect(Number.isInteger(verdict.requiredPresent)).toBe(true);
      }),
    );
  });

  test("it never passes without enough people, nor with fewer than must say yes", () => {
    fc.assert(
      fc.property(ruleOf, numbersOf, (rule, numbers) => {
        const verdict = judgeVote(rule, numbers);
        if (verdict.isPassed !== true) return;
        expect(verdict.isQuorate).toBe(true);
        const written = rule.countsWrittenVotes ? (numbers.writtenYes ?? 0) : 0;
        expect((numbers.yes ?? 0) + written).toBeGreaterThanOrEqual(verdict.requiredYes ?? 0);
      }),
    );
  });

  test("one more yes never turns a pass into a failure", () => {
    fc.assert(
      fc.property(ruleOf, numbersOf, (rule, numbers) => {
        if (judgeVote(rule, numbers).isPassed !== true) return;
        expect(judgeVote(rule, { ...numbers, yes: (numbers.yes ?? 0) + 1 }).isPassed).toBe(true);
      }),
    );
  });

  test("written votes of others than yes decide nothing, and none do where the rule has none", () => {
    fc.assert(
      fc.property(ruleOf, numbersOf, count, (rule, numbers, more) => {
        const { isPassed } = judgeVote(rule, numbers);
        const against = { ...numbers, writtenNo: more, writtenAbstain: more };
        expect(judgeVote(rule, against).isPassed).toBe(isPassed);
        const inWriting = { ...numbers, writtenYes: more };
        if (!rule.countsWrittenVotes) expect(judgeVote(rule, inWriting).isPassed).toBe(isPassed);
      }),
    );
  });

  test("no sentence keeps a brace, and none says that a vote passed which did not", () => {
    fc.assert(
      fc.property(ruleOf, numbersOf, (rule, numbers) => {
        const { sentences, isPassed } = judgeVote(rule, numbers);
        expect(sentences.join("")).not.toMatch(/[{}]|null|NaN|undefined/);
        expect(sentences.some((sentence) => sentence.endsWith("，通过。"))).toBe(isPassed === true);
      }),
    );
  });
});
