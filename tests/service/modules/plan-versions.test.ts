import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";

let t: TestLedger;
beforeEach(async () => {
  t = await startLedger();
  await registerSampleBranch(t);
});
afterEach(() => t.close());

const read = async (type: string, uid: string): Promise<RecordView> =>
  t.ask<RecordView>(`${type}.get`, { uid });

describe("versions of a plan", () => {
  const createPlan = () =>
    t.ask<SavedRecord>("annualPlan.create", {
      values: {
        title: "静河输油站党支部2026年度工作计划",
        occurredOn: "2026-01-28",
        tasks: [{ item: "防汛准备", due: "6月底前" }],
      },
    });
  const keep = (target: SavedRecord, stage: string, gatheringUid: string | null, reason?: string) =>
    t.ask<RouteOutput<"plans.keepVersion">>("plans.keepVersion", {
      ...target,
      ...{ stage, gatheringUid, reason: reason ?? null },
    });
  const meet = (kind: string, occurredOn: string) =>
    holdSampleMeeting(t, { parts: [{ kind }], title: `${occurredOn}会`, occurredOn });

  test("keep the text of each step with the gathering that decided it", async () => {
    const plan = await createPlan();
    const committee = await meet("committeeMeeting", "2026-02-05");
    const assembly = await meet("generalMeeting", "2026-03-20");
    const reviewed = await keep(plan, "reviewed", committee.uid);
    const changed = await t.ask<SavedRecord>("annualPlan.update", {
      ...{ uid: plan.uid, revision: reviewed.revision },
      values: { guidance: "按大会意见补充" },
    });
    const passed = await keep(changed, "passed", assembly.uid);
    const [first, second] = [
      await read("annualPlanVersion", reviewed.versionUid),
      await read("annualPlanVersion", passed.versionUid),
    ];
    expect(first.values).toMatchObject({
      ...{ stage: "reviewed", guidance: null, occurredOn: "2026-02-05", archiveYear: 2026 },
      decidedBy: { uid: committee.uid },
    });
    expect(second.values).toMatchObject({ stage: "passed", guidance: "按大会意见补充" });
    expect(second.finalizedAt).not.toBeNull();
    const { values } = await read("annualPlan", plan.uid);
    expect((values["steps"] as AnyValues[]).map(({ stage }) => stage)).toEqual([
      ...["reviewed", "passed"],
    ]);
  });

  test("the marks that links to tasks point to outlive every step", async () => {
    const plan = await createPlan();
    const uidOf = async () => {
      const { values } = await read("annualPlan", plan.uid);
      return (values["tasks"] as AnyValues[])[0]?.["uid"];
    };
    const before = await uidOf();
    await keep(plan, "draft", null);
    expect(before).toEqual(expect.any(String));
    expect(await uidOf()).toBe(before);
  });

  test("are refused without the right gathering, out of order, or without a reason", async () => {
    const plan = await createPlan();
    const committee = await meet("committeeMeeting", "2026-02-05");
    const assembly = await meet("generalMeeting", "2026-03-20");
    const digest = t.digest();
    const refused = (stage: string, gatheringUid: string | null, reason: string | null = null) =>
      t.refuse("plans.keepVersion", { ...plan, stage, gatheringUid, reason });
    expect((await refused("passed", null)).message).toContain("党员大会");
    expect((await refused("passed", committee.uid)).message).toContain("党员大会");
    expect((await refused("adjusted", assembly.uid, "因故")).message).toContain("通过稿");
    expect(t.digest()).toBe(digest);
    const { revision } = await keep(plan, "passed", assembly.uid);
    const now = { uid: plan.uid, revision };
    const late = { ...now, stage: "adjusted", gatheringUid: committee.uid, reason: " " };
    expect((await t.refuse("plans.keepVersion", late)).message).toContain("为什么");
    const back = { ...now, stage: "reviewed", gatheringUid: committee.uid, reason: null };
    expect((await t.refuse("plans.keepVersion", back)).message).toContain("调整稿");
  });

  test("a passed plan can be kept as adjusted after 定稿 and a reopening", async () => {
    const plan = await createPlan();
    const assembly = await meet("generalMeeting", "2026-03-20");
    const passed = await keep(plan, "passed", assembly.uid);
    const final = await t.ask<SavedRecord>("annualPlan.finalize", {
      ...{ uid: plan.uid, revision: passed.revision },
    });
    const open = await t.ask<SavedRecord>("annualPlan.reopen", { ...final, reason: "调整时限" });
    const changed = await t.ask<SavedRecord>("annualPlan.update", {
      ...open,
      values: { guidance: "调整" },
    });
    const committee = await meet("committeeMeeting", "2026-07-02");
    await keep(changed, "adjusted", committee.uid, "两项推迟");
    const { values } = await read("annualPlan", plan.uid);
    expect((values["steps"] as AnyValues[]).at(-1)).toMatchObject({
      ...{ stage: "adjusted", reason: "两项推迟", decidedOn: "2026-07-02" },
    });
  });

  test("last year's is copied as a draft once, and never over a plan that is there", async () => {
    const plan = await createPlan();
    const copy = await t.ask<SavedRecord>("plans.copyPlan", { fromUid: plan.uid, year: 2027 });
    expect((await read("annualPlan", copy.uid)).values).toMatchObject({
      ...{ title: "静河输油站党支部2027年度工作计划", period: "2027", steps: [] },
    });
    const again = { fromUid: plan.uid, year: 2027 };
    expect((await t.refuse("plans.copyPlan", again)).code).toBe("already-there");
  });
});
