import { describe, expect, test } from "vitest";
import { gatheringMaker } from "#shared/modules/gatherings/gathering-maker.ts";
import { combinedGathering } from "./combined-gathering.ts";
import { joined } from "./fill-paper.ts";
import { context, meeting, topic } from "./gathering-fixtures.ts";

const election = () =>
  meeting({
    agenda: [topic("选举支部委员会委员", { voteMatter: "election", voteMethod: "ballot" })],
  });

const count = (text: string, word: string) => text.split(word).length - 1;

describe("表决票", () => {
  test("as many are printed as may vote, and the clerk may say another number", async () => {
    const values = combinedGathering();
    const { copies, topic: chosen } = gatheringMaker.proposals(
      values,
      context("gathering-ballots"),
    );
    expect([copies, chosen]).toEqual([16, 2]);
    const text = await joined("gathering-ballots", values, { topic: 2, copies: 5 });
    expect(count(text, "接收中共预备党员表决票")).toBe(5);
    expect(count(text, "讨论接收刘晓峰同志为中共预备党员")).toBe(5);
    expect(text).toContain("2026年第3次支部党员大会");
    expect(text).not.toMatch(/[{}]|表决人|第\d+张|编号/);
  });

  test("one that is signed has a line for the name; a secret one has none", async () => {
    const signed = meeting({
      agenda: [topic("审议", { voteMatter: "ordinary", voteMethod: "signed" })],
    });
    const text = await joined("gathering-ballots", signed, { topic: 1, copies: 2 });
    expect(count(text, "表决人（签名）：")).toBe(2);
    expect(count(text, "表决票")).toBe(2);
  });

  test("a 选票 lists the candidates that were typed, in that order, and a line for another", async () => {
    const text = await joined("gathering-ballots", election(), {
      copies: 1,
      candidates: "王建国\n陈丽",
    });
    expect(text).toContain("选票");
    expect(text.indexOf("王建国")).toBeLessThan(text.indexOf("陈丽"));
    expect(count(text, "另选他人：")).toBe(1);
  });

  test("only topics that are voted on are offered", () => {
    expect(gatheringMaker.choices?.(combinedGathering())).toEqual({
      topic: [
        { value: 2, label: "讨论接收刘晓峰同志为中共预备党员" },
        { value: 3, label: "审议第四季度支部工作安排" },
      ],
    });
  });

  test("nothing to vote on, nobody to vote and no candidates are told before", () => {
    const messages = (values: ReturnType<typeof meeting>) =>
      gatheringMaker.gaps(values, context("gathering-ballots")).map(({ message }) => message);
    expect(messages(meeting({ agenda: [] }))).toContain(
      "没有需要表决的议题：请先在议题里选择表决事项",
    );
    expect(messages({ ...election(), attendance: [] })).toEqual([
      "名单上没有有表决权的人员，不知道该印多少张",
      "未填写候选人，印空白栏手写",
    ]);
  });
});

describe("计票单", () => {
  test("prints what was counted and the rule's sentences", async () => {
    const text = await joined("gathering-ballot-count", combinedGathering(), { topic: 2 });
    expect(text).toContain("接收中共预备党员表决票计票单");
    expect(text).toMatch(/应到\n实到\n发出\n收回\n有效\n无效\n16\n14\n14\n14\n14\n0/);
    expect(text).toMatch(/赞成\n\n13\n\n?不赞成\n\n0/);
    expect(text).toContain(
      "发出表决票14张，收回14张，有效14张；赞成13票，不赞成0票，弃权1票。赞成人数超过应到会有表决权党员人数的半数，决议通过。",
    );
    expect(text).toContain("监票人（签名）：仇海燕");
    expect(text).toContain("书面意见");
  });

  test("what was not counted yet is left to be written; written opinions only where the rule counts them", async () => {
    const agenda = [topic("审议", { voteMatter: "ordinary", voteMethod: "ballot" })];
    const text = await joined("gathering-ballot-count", meeting({ agenda }), { topic: 1 });
    expect(text).not.toMatch(/书面意见|通过|＿/);
    expect(text).toContain("表决票计票单");
  });
});
