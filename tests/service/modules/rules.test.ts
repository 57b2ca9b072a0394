import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { judgeVote } from "#shared/modules/rules/judge-vote.ts";
import { ruleValue } from "#shared/modules/rules/rule-value.record.ts";
import type { RuleValue, VotingRule } from "#shared/modules/rules/rules-contract.ts";
import type { VoteNumbers } from "#shared/modules/rules/vote-numbers.ts";
import { votingRule } from "#shared/modules/rules/voting-rule.record.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import { checkRecord } from "#shared/records/check-record.ts";
import { ruleValueOn, votingRulesOn } from "#service/modules/rules/index.ts";
import { searchTextOf } from "#service/records/search-text.ts";
import { withDatabase } from "../../support/service-digest.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";

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

let t: TestLedger;
beforeAll(async () => {
  t = await startLedger();
});
afterAll(() => t.close());

async function ruleOn(matter: VotingRule["matter"], day = "2026-11-20"): Promise<VotingRule> {
  const { rules } = await t.ask<{ rules: VotingRule[] }>("rules.voting", { day });
  const found = rules.filter((rule) => rule.matter === matter);
  expect(found.length, `rules for ${matter} on ${day}`).toBe(1);
  return found[0]!;
}

async function judge(matter: VotingRule["matter"], numbers: Partial<VoteNumbers>) {
  return judgeVote(await ruleOn(matter), { ...nothing, ...numbers });
}

const ballots = (count: number, yes: number) => ({
  presentVoters: count,
  issued: count,
  returned: count,
  valid: count,
  yes,
  no: 0,
  abstain: count - yes,
});

describe("rules by numbers", () => {
  test.each([
    ["接收预备党员", "admission", 16, 9, 9],
    ["预备党员转正", "confirmation", 16, 9, 9],
    ["接收预备党员", "admission", 15, 8, 8],
    ["一般事项", "ordinary", 16, 8, 9],
    ["一般事项", "ordinary", 15, 8, 8],
    ["支委会", "committee", 5, 3, 3],
    ["支委会", "committee", 4, 2, 3],
  ] as const)(
    "%s (%s) with due %i: present ≥ %i and yes ≥ %i",
    async (_, matter, due, present, yes) => {
      const enough = await judge(matter, { dueVoters: due, ...ballots(due, yes) });
      expect(enough).toMatchObject({ requiredPresent: present, requiredYes: yes, isPassed: true });
      const few = await judge(matter, { dueVoters: due, ...ballots(due, yes - 1) });
      expect(few.isPassed).toBe(false);
      const isQuorate = async (count: number) =>
        (await judge(matter, { dueVoters: due, presentVoters: count })).isQuorate;
      expect([await isQuorate(present), await isQuorate(present - 1)]).toEqual([true, false]);
    },
  );

  test("选举: of 16, 14 present are enough and 12 are not", async () => {
    const fourteen = await judge("election", { dueVoters: 16, presentVoters: 14 });
    expect(fourteen).toMatchObject({ isQuorate: true, requiredPresent: 13 });
    expect(fourteen.sentences).toEqual([
      "应到会有选举权的党员16名，实到会14名，不少于应到会人数的五分之四（13名），可以选举。",
    ]);
    const twelve = await judge("election", { dueVoters: 16, presentVoters: 12 });
    expect(twelve.isQuorate).toBe(false);
    expect(twelve.sentences[0]).toContain("按规定不能选举");
  });

  test("选举: elected by more than half of those present, not of those due", async () => {
    const elected = await judge("election", { dueVoters: 16, ...ballots(14, 8) });
    expect(elected).toMatchObject({ requiredYes: 8, isPassed: true });
    expect((await judge("election", { dueVoters: 16, ...ballots(14, 7) })).isPassed).toBe(false);
  });

  test("written votes count in 接收 and 转正 only, and as they were cast", async () => {
    const inWriting = { writtenYes: 2, writtenNo: 1, writtenAbstain: 1 };
    for (const matter of ["admission", "confirmation"] as const) {
      const numbers = { dueVoters: 16, ...ballots(10, 7) };
      expect((await judge(matter, numbers)).isPassed, matter).toBe(false);
      expect((await judge(matter, { ...numbers, ...inWriting })).isPassed, matter).toBe(true);
      const against = { writtenYes: 1, writtenNo: 2, writtenAbstain: 1 };
      expect((await judge(matter, { ...numbers, ...against })).isPassed, matter).toBe(false);
    }
    for (const matter of ["ordinary", "committee", "election"] as const) {
      const numbers = { dueVoters: 16, ...ballots(14, 7) };
      const { isPassed, problems } = await judge(matter, { ...numbers, ...inWriting });
      expect(isPassed, matter).toBe(false);
      expect(problems.map(({ message }) => message)).toContain(
        "这类事项不计会前书面意见，4份没有计入",
      );
    }
  });
});

describe("the sentences that records print", () => {
  test("an ordinary matter", async () => {
    const numbers = { dueVoters: 16, presentVoters: 13, yes: 12, no: 0, abstain: 1 };
    expect((await judge("ordinary", numbers)).sentences).toEqual([
      "应到会有表决权的党员16名，实到会13名，达到半数以上，可以表决。",
      "赞成12名，超过应到会有表决权党员的半数，通过。",
    ]);
    const few = await judge("ordinary", { dueVoters: 16, presentVoters: 7 });
    expect(few.sentences).toEqual([
      "应到会有表决权的党员16名，实到会7名，不足半数，按规定不能表决。可改期召开，或只讨论、不作决议。",
    ]);
  });

  test("接收预备党员", async () => {
    const { sentences, problems } = await judge("admission", {
      dueVoters: 16,
      ...ballots(13, 12),
    });
    expect(sentences.join("")).toBe(
      "应到会有表决权的党员16名，实到会13名，超过应到会有表决权党员人数的半数，符合规定。发出表决票13张，收回13张，有效13张；赞成12票，不赞成0票，弃权1票。赞成人数超过应到会有表决权党员人数的半数，决议通过。",
    );
    expect(problems).toEqual([]);
  });

  test("接收预备党员 at exactly half says what is true: not over half", async () => {
    const { sentences } = await judge("admission", { dueVoters: 16, presentVoters: 8 });
    expect(sentences[0]).toContain("未超过应到会有表决权党员人数的半数");
  });

  test("支委会", async () => {
    const { sentences } = await judge("committee", { dueVoters: 5, presentVoters: 4 });
    expect(sentences).toEqual(["应到委员5名，实到4名，达到半数以上，可以开会。"]);
  });
});

describe("rules are rows", () => {
  test("the shipped rows are as the engine would have saved them, each with its source", async () => {
    for (const type of [votingRule, ruleValue]) {
      const rows = withDatabase(t.databasePath, (db) =>
        db.all<{ uid: string; title: string; search_text: string }>({
          text: `SELECT uid, title, search_text FROM ${type.table}`,
          values: [],
        }),
      );
      expect(rows.length).toBeGreaterThan(2);
      for (const row of rows) {
        const { values } = await t.ask<RecordView>(`${type.name}.get`, { uid: row.uid });
        expect(row.title).toBe(type.title(values));
        expect(row.search_text).toBe(searchTextOf(type, values));
        expect(checkRecord(type, values)).toEqual([]);
      }
    }
  });

  test("what nobody has checked yet says so", async () => {
    const { rules } = await t.ask<{ rules: VotingRule[] }>("rules.voting", { day: "2026-11-20" });
    expect(rules.map(({ matter, status }) => [matter, status]).toSorted()).toEqual([
      ["admission", "verified"],
      ["committee", "pending"],
      ["confirmation", "pending"],
      ["election", "pending"],
      ["ordinary", "pending"],
    ]);
  });

  test("before its first row a matter has no rule", async () => {
    const { rules } = await t.ask<{ rules: VotingRule[] }>("rules.voting", { day: "2013-01-01" });
    expect(rules).toEqual([]);
    const { values } = await t.ask<{ values: RuleValue[] }>("rules.values", { day: "2013-01-01" });
    expect(values).toEqual([]);
  });

  test("a later row applies from its day on, and the older one before it", async () => {
    const old = await ruleOn("ordinary");
    const { values } = await t.ask<RecordView>("votingRule.get", { uid: old.uid });
    await t.ask("votingRule.create", {
      values: { ...values, effectiveFrom: "2026-12-01", presentTest: "over" },
    });
    const required = async (day: string) =>
      judgeVote(await ruleOn("ordinary", day), { ...nothing, dueVoters: 16 }).requiredPresent;
    expect(await required("2026-11-30")).toBe(8);
    expect(await required("2026-12-01")).toBe(9);
  });

  test("a row in the trash is out of force", async () => {
    const valueOn = async (day: string) => {
      const { values } = await t.ask<{ values: RuleValue[] }>("rules.values", { day });
      return values.find(({ code }) => code === "late-entry-days")?.value;
    };
    const more = {
      label: "补录天数",
      code: "late-entry-days",
      effectiveFrom: "2026-12-01",
      value: 30,
      source: "本单位要求",
      status: "verified",
    };
    const saved = await t.ask<object>("ruleValue.create", { values: more });
    expect([await valueOn("2026-11-30"), await valueOn("2026-12-01")]).toEqual([10, 30]);
    await t.ask("ruleValue.trash", saved);
    expect(await valueOn("2026-12-01")).toBe(10);
  });

  test("other modules are answered at the module's door as the window is by its route", async () => {
    const day = "2026-11-20";
    const { rules } = await t.ask<{ rules: VotingRule[] }>("rules.voting", { day });
    withDatabase(t.databasePath, (db) => {
      expect(votingRulesOn(db, day)).toEqual(rules);
      expect(ruleValueOn(db, "late-entry-days", day)).toBe(10);
      expect(ruleValueOn(db, "late-entry-days", "2025-12-31")).toBeNull();
      expect(ruleValueOn(db, "nothing", day)).toBeNull();
    });
  });

  test("the values that ship", async () => {
    const { values } = await t.ask<{ values: RuleValue[] }>("rules.values", { day: "2026-11-20" });
    expect(values.map(({ code, value, unit }) => `${code} ${value}${unit}`).toSorted()).toEqual([
      "annual-plan-due-month 3月底",
      "committee-from-members 7名",
      "key-task-issue-days 5天",
      "late-entry-days 10天",
      "objection-reply-days 5个工作日",
      "publicity-starts-next-day 1（1次日，0当日）",
      "study-minutes-per-hour 45分钟",
    ]);
  });
});
