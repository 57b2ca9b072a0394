import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attendanceOf } from "#shared/modules/gatherings/attendance-of.ts";
import type { ActionItem } from "#shared/modules/gatherings/gathering-contract.ts";
import { gathering, type GatheringValues } from "#shared/modules/gatherings/gathering.record.ts";
import { partBase } from "#shared/modules/gatherings/part-base.ts";
import { partKinds, type PartKind } from "#shared/modules/gatherings/part-kinds.ts";
import type { RosterPerson } from "#shared/modules/people/roster-person.ts";
import { judgeVote } from "#shared/modules/rules/judge-vote.ts";
import type { VotingRule } from "#shared/modules/rules/rules-contract.ts";
import type { ImportPreview, ListPage, RecordView } from "#shared/records/record-routes.ts";
import {
  exampleFolder,
  loadExampleBranch,
  type LoadedBranch,
  type LoadedGathering,
} from "../../../build/demo/load-example-branch.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { voteNumbersOf } from "../../support/vote-numbers-of.ts";

interface Expected {
  readonly people: readonly RosterPerson[];
  readonly basis: string;
}

describe("the example branch's year", () => {
  let t: TestLedger;
  let branch: LoadedBranch;
  let stored: ReadonlyMap<string, GatheringValues>;
  let sample: LoadedGathering[];
  beforeAll(async () => {
    t = await startLedger();
    branch = await loadExampleBranch(t);
    sample = [...branch.gatherings];
    stored = new Map(
      await Promise.all(
        sample.map(async ({ uid }): Promise<[string, GatheringValues]> => {
          const { values } = await t.ask<RecordView>("gathering.get", { uid });
          return [uid, gathering.valuesOf(values)];
        }),
      ),
    );
  });
  afterAll(() => t.close());

  const valuesOf = (one: LoadedGathering) => stored.get(one.uid)!;
  const partsInput = ({ parts }: Pick<GatheringValues, "parts">) =>
    parts.map(({ kind, scope, partyGroup }) => ({
      kind,
      scope,
      partyGroupUid: partyGroup?.uid ?? null,
    }));
  const expected = (occurredOn: string, parts: readonly object[]) =>
    t.ask<Expected>("gatherings.expected", { occurredOn, parts });
  const held = (occurredOn: string) => {
    const found = sample.filter((one) => one.occurredOn === occurredOn);
    expect(found.length, occurredOn).toBe(1);
    return found[0]!;
  };

  test("holds every kind, a combined day, two sessions, a night, outsiders and all states", () => {
    const all = sample.map(valuesOf);
    expect(all.length).toBeGreaterThanOrEqual(50);
    expect(all.length).toBeLessThanOrEqual(120);
    const kinds = new Set(all.flatMap(({ parts }) => parts.map(({ kind }) => kind)));
    expect([...kinds].toSorted()).toEqual(Object.keys(partKinds).toSorted());
    expect(all.filter(({ parts }) => parts.length === 3).length).toBe(1);
    expect(all.filter(({ sessions }) => sessions.length === 2).length).toBe(3);
    expect(all.filter((one) => (one.endTime ?? "") < (one.startTime ?? "")).length).toBe(1);
    const lines = all.flatMap(({ attendance }) => attendance);
    expect(new Set(lines.map(({ state }) => state))).toEqual(
      new Set(["present", "presentByVideo", "onLeave", "absent", "unrecorded", "observer"]),
    );
    expect(lines.some(({ person }) => person?.uid === null)).toBe(true);
    expect(new Set(lines.map(({ leaveReason }) => leaveReason))).toContain("onDuty");
    expect(new Set(sample.map(({ isFinal }) => isFinal)).size).toBe(2);
  });

  test("every list is who was expected that day, with the facts of that day", async () => {
    for (const one of sample) {
      const values = valuesOf(one);
      const { people } = await expected(one.occurredOn, partsInput(values));
      const isListed = values.parts.every(({ kind }) => kind === "otherMeeting");
      const lines = values.attendance.filter(({ state }) => state !== "observer");
      const facts = (row: (typeof lines)[number]) => ({
        ...{ name: row.person?.name, unit: row.person?.unit, stage: row.stage },
        ...{ canVote: row.canVote, isCommittee: row.isCommittee },
        group: row.partyGroup?.title ?? null,
      });
      const byName = (a: { name?: string | undefined }, b: { name?: string | undefined }) =>
        (a.name ?? "").localeCompare(b.name ?? "");
      const wanted = people.map((person) => facts(attendanceOf(person))).toSorted(byName);
      const listed = new Set(lines.map(({ person }) => person?.name));
      expect(lines.map(facts).toSorted(byName), one.title).toEqual(
        isListed ? wanted.filter(({ name }) => listed.has(name)) : wanted,
      );
    }
  });

  test("no list differs from the roster of its day", async () => {
    for (const { uid, title } of sample) {
      const { differences } = await t.ask<{ differences: string[] }>(
        "gatherings.rosterDifferences",
        { uid },
      );
      expect(differences, title).toEqual([]);
    }
  });

  test("every number is the one that the order of days proposes", async () => {
    const begun = new Set<string>();
    for (const one of sample) {
      const values = valuesOf(one);
      const proposed = await t.ask<{ parts: { number: number; title: string }[] }>(
        "gatherings.numbers",
        {
          ...{ uid: one.uid, occurredOn: one.occurredOn },
          parts: partsInput(values).map(({ scope: _, ...part }) => part),
        },
      );
      values.parts.forEach((part, index) => {
        const key = `${one.occurredOn.slice(0, 4)}/${part.kind ?? ""}/${part.partyGroup?.title ?? ""}`;
        const isFirstOfOldYear = one.occurredOn.startsWith("2025") && !begun.has(key);
        begun.add(key);
        if (isFirstOfOldYear || part.kind === "otherMeeting") return;
        const { number, title } = part;
        expect(proposed.parts[index], one.title).toEqual({ number, title });
      });
    }
  });

  test("a 组织生活会 of 2025 held on 2026-03-08 counts for 2025 and is archived under 2026", () => {
    const values = valuesOf(held("2026-03-08"));
    expect(values.parts.map(({ kind, period, title }) => [kind, period, title])).toEqual([
      ["organizationalLife", "2025", "2025年度组织生活会"],
      ["appraisal", "2025", "2025年度民主评议党员"],
    ]);
    expect((values as unknown as { archiveYear: number }).archiveYear).toBe(2026);
  });

  test("a list of one kind shows a combined gathering under each of its kinds, once", async () => {
    const combined = held("2026-09-17").uid;
    for (const kind of Object.keys(partKinds) as PartKind[]) {
      const page = await t.ask<ListPage>("gathering.list", {
        ...{ view: "byKind", filterValue: kind, limit: 100 },
      });
      const wanted = sample.filter((one) => valuesOf(one).parts.some((part) => part.kind === kind));
      expect(page.rows.map(({ uid }) => uid).toSorted(), kind).toEqual(
        wanted.map(({ uid }) => uid).toSorted(),
      );
      expect(page.totalCount).toBe(wanted.length);
      const isPart = ["themedPartyDay", "generalMeeting", "partyLecture"].includes(kind);
      expect(page.rows.filter(({ uid }) => uid === combined).length).toBe(isPart ? 1 : 0);
    }
  });

  test("应到 is the sum of 实到, 请假, 缺席 and 未登记 in every part", () => {
    for (const one of sample)
      for (const part of valuesOf(one).parts) {
        const base = partBase(part, valuesOf(one).attendance);
        expect(base.expectedCount, one.title).toBeGreaterThan(0);
        expect(base.expectedCount).toBe(
          base.presentCount + base.onLeaveCount + base.absentCount + base.unrecordedCount,
        );
      }
  });

  const verdicts = async (occurredOn: string) => {
    const { rules } = await t.ask<{ rules: VotingRule[] }>("rules.voting", { day: occurredOn });
    const values = valuesOf(held(occurredOn));
    return values.agenda
      .filter(({ voteMatter }) => voteMatter !== null)
      .map((item) => {
        const rule = rules.find(({ matter }) => matter === item.voteMatter)!;
        return judgeVote(rule, voteNumbersOf(values, item));
      });
  };

  test.each(["2025-12-18", "2026-03-20", "2026-06-20", "2026-09-17"])(
    "every vote of %s adds up and passes",
    async (day) => {
      const judged = await verdicts(day);
      expect(judged.length).toBeGreaterThan(0);
      for (const verdict of judged)
        expect([verdict.isPassed, verdict.problems]).toEqual([true, []]);
    },
  );

  test("the 转正 of 06-20 is worded as a record words it", async () => {
    const [verdict] = await verdicts("2026-06-20");
    expect(verdict?.sentences.join("")).toBe(
      "应到会有表决权的党员16名，实到会13名，超过应到会有表决权党员人数的半数，符合规定。发出表决票13张，收回13张，有效13张；赞成12票，不赞成0票，弃权1票。赞成人数超过应到会有表决权党员人数的半数，决议通过。",
    );
  });

  test("an election needs four fifths: 13 of 16, and 14 were there", async () => {
    const judged = await verdicts("2026-03-20");
    expect(
      judged.map(({ requiredPresent, requiredYes }) => [requiredPresent, requiredYes]),
    ).toEqual([
      [8, 9],
      [9, 9],
      [13, 8],
    ]);
  });

  test("what is not done yet goes on to the next meeting, by due day", async () => {
    const open = async (before: string) =>
      (
        await t.ask<{ items: ActionItem[] }>("gatherings.actionItems", {
          ...{ states: ["open", "underway"], before },
        })
      ).items.map(({ content, dueOn, kinds }) => [dueOn, content, kinds.length]);
    const earlier = [
      ["2026-09-25", "检查办公电脑和U盘", 1],
      ["2026-10-15", "向处里反映备件到货慢", 3],
    ];
    expect(await open("2026-10-09")).toEqual(earlier);
    expect(await open("2026-11-05")).toEqual([...earlier, ["2026-11-10", "倒班宿舍暖气检修", 1]]);
  });

  test("importing the station's own list again changes nothing, whatever was added since", async () => {
    const preview = await t.ask<ImportPreview>("gathering.previewImport", {
      file: t.grant(`${exampleFolder}/会议台账.xlsx`, "read"),
    });
    const told = preview.rows.filter(({ verdict }) => verdict !== "duplicate");
    expect(told.map(({ reasons }) => reasons)).toEqual([["像是表尾的合计、说明或签名行，不导入"]]);
    expect(preview.counts.duplicate).toBe(79);
    await t.ask("gathering.confirmImport", { planId: preview.planId });
    for (const one of sample) {
      const { values } = await t.ask<RecordView>("gathering.get", { uid: one.uid });
      expect(values).toEqual(valuesOf(one));
    }
  });
});
