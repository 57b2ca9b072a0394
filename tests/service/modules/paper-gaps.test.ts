import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { ListPage, SavedRecord } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";

type Gaps = RouteOutput<"documents.gaps">["gaps"];

describe("the list before a paper is made", () => {
  let t: TestLedger;
  beforeEach(async () => {
    t = await startLedger();
    await registerSampleBranch(t);
  });
  afterEach(() => t.close());

  const gapsOf = async (recordType: string, recordUid: string, templateName: string) =>
    (await t.ask<{ gaps: Gaps }>("documents.gaps", { recordType, recordUid, templateName })).gaps;
  const wrong = (gaps: Gaps) => gaps.filter(({ kind }) => kind === "wrong");

  test("names an end before the start and a vote that does not add up, each with its field", async () => {
    const vote = { voteMatter: "ordinary", voteMethod: "hands", yesCount: 9, noCount: 0 };
    const { uid } = await holdSampleMeeting(t, {
      startTime: "15:00",
      endTime: "14:20",
      agenda: [{ topic: "研究冬季保供", discussion: "逐项讨论。", ...vote, abstainCount: 0 }],
    });
    const found = wrong(await gapsOf("gathering", uid, "gathering-minutes"));
    expect(found.map(({ field }) => field)).toEqual(["endTime", "agenda.0.yesCount"]);
    expect(found[0]?.message).toContain("次日14:20");
    expect(found[1]?.message).toMatch(/合计9名，多于实到有表决权的/);
  });

  test("says of a notice's figures what its own page says, until the difference is explained", async () => {
    const { rows } = await t.ask<ListPage>("disclosureTopic.list", { view: "all" });
    const canteen = rows.find(({ title }) => title.includes("食堂"));
    const begun = await t.ask<SavedRecord>("disclosures.begin", {
      topicUid: canteen?.uid,
      period: "2026-10",
      madeOn: "2026-11-05",
      copyLines: false,
    });
    const figures = [
      { role: "opening", label: "上期结余", amount: 100_00 },
      { role: "income", label: "收入", amount: 50_00 },
      { role: "closing", label: "本期结余", amount: 170_00 },
    ];
    const saved = await t.ask<SavedRecord>("disclosure.update", {
      ...begun,
      values: { figures, content: "见数额。", feedback: "支部委员会" },
    });
    const state = await t.ask<RouteOutput<"disclosures.state">>("disclosures.state", {
      uid: saved.uid,
    });
    const said = state.findings.find(({ kind }) => kind === "difference")?.sentence;
    expect(said).toContain("相差");
    expect(wrong(await gapsOf("disclosure", saved.uid, "disclosure-notice"))).toEqual([
      { field: "differenceReason", message: said, kind: "wrong" },
    ]);
    await t.ask("disclosure.update", {
      ...saved,
      values: { differenceReason: "退款未入账" },
    });
    expect(wrong(await gapsOf("disclosure", saved.uid, "disclosure-notice"))).toEqual([]);
  });
});
