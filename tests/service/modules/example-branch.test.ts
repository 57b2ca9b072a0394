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
import { listAll } from "../../../build/demo/example-links.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { voteNumbersOf } from "../../support/vote-numbers-of.ts";

interface Expected {
  readonly people: readonly RosterPerson[];
  readonly basis: string;
}

describe("the example branch", () => {
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
  const named = ({ people }: Expected) => people.map(({ name }) => name).toSorted();
  const held = (occurredOn: string) => {
    const found = sample.filter((one) => one.occurredOn === occurredOn);
    expect(found.length, occurredOn).toBe(1);
    return found[0]!;
  };

  describe("its roster", () => {
    const counts = async (day: string) =>
      (await t.ask<{ counts: object }>("people.roster", { day, who: "all" })).counts;

    test("holds 50 people of every employment in five teams and two shifts", async () => {
      const rows = await listAll(t, "person", "all");
      const people = await Promise.all(
        rows.map(({ uid }) => t.ask<RecordView>("person.get", { uid })),
      );
      const values = (name: string) => new Set(people.map((one) => one.values[name]));
      expect(rows.length).toBe(50);
      expect(values("employment")).toEqual(new Set(["staff", "contract", "dispatch"]));
      const titles = (name: string) =>
        new Set(
          people.flatMap((one) => {
            const link = one.values[name] as { title: string } | null;
            return link ? [link.title] : [];
          }),
        );
      expect(titles("team").size).toBe(5);
      expect(titles("shift")).toEqual(new Set(["一值", "二值"]));
      expect(titles("partyGroup").size).toBe(3);
    });

    test.each([
      ["2026-07-05", { full: 16, probationary: 2, canVote: 16, committee: 5 }],
      ["2026-08-09", { full: 16, probationary: 2, canVote: 16, committee: 5 }],
      ["2026-08-10", { full: 17, probationary: 1, canVote: 17, committee: 5 }],
      ["2026-11-20", { full: 16, probationary: 2, canVote: 16, committee: 5 }],
    ])("on %s counts %o", async (day, wanted) => {
      expect(await counts(day)).toMatchObject({
        ...wanted,
        members: wanted.full + wanted.probationary,
      });
    });

    test("who leaves the station counts until 组织关系 is gone, and no day longer", async () => {
      const members = [{ kind: "generalMeeting" }];
      expect(named(await expected("2026-08-31", members))).toContain("孙玉洁");
      expect(named(await expected("2026-09-01", members))).not.toContain("孙玉洁");
      const all = [{ kind: "otherMeeting" }];
      expect(named(await expected("2026-08-09", all))).toContain("孙玉洁");
      expect(named(await expected("2026-08-10", all))).not.toContain("孙玉洁");
    });

    test("whose 转正 waits for approval has no vote on 07-05 and one from 08-10", async () => {
      const part = { kind: "generalMeeting", scope: null, partyGroup: null } as const;
      const on = async (day: string) => {
        const { people } = await expected(day, [{ kind: "generalMeeting" }]);
        const one = people.find(({ name }) => name === "马小龙")!;
        const { expectedCount, dueVoterCount } = partBase(part, people.map(attendanceOf));
        return [one.stage, one.canVote, expectedCount, dueVoterCount];
      };
      expect(await on("2026-06-14")).toEqual(["probationary", false, 18, 16]);
      expect(await on("2026-07-05")).toEqual(["probationary", false, 18, 16]);
      expect(await on("2026-08-09")).toEqual(["probationary", false, 18, 16]);
      expect(await on("2026-08-10")).toEqual(["full", true, 18, 17]);
    });

    test("the waiting is told on the days it lasts and on no other", async () => {
      const waits = async (day: string) =>
        (await expected(day, [{ kind: "generalMeeting" }])).people
          .filter(({ notes }) => notes.some((note) => note.startsWith("转正待")))
          .map(({ name }) => name);
      expect(await waits("2026-06-19")).toEqual([]);
      expect(await waits("2026-07-05")).toEqual(["马小龙"]);
      expect(await waits("2026-08-10")).toEqual([]);
    });

    test("who is 借调 is expected all the same, with a word of it", async () => {
      const { people } = await expected("2026-04-02", [{ kind: "generalMeeting" }]);
      const lent = people.find(({ name }) => name === "陈永强");
      expect(lent?.notes).toEqual(["借调第一输油处生产运行科"]);
      const before = await expected("2026-02-28", [{ kind: "generalMeeting" }]);
      expect(before.people.find(({ name }) => name === "陈永强")?.notes).toEqual([]);
    });

    test("a committee meeting expects the committee of its day, by the terms of 支委分工", async () => {
      const on = async (day: string) =>
        named(await expected(day, [{ kind: "committeeMeeting" }])).toSorted();
      const lasting = ["仇海燕", "单立新", "曾国庆", "解建军"];
      expect(await on("2026-03-19")).toEqual([...lasting, "李卫东"].toSorted());
      expect(await on("2026-03-20")).toEqual([...lasting, "徐长河"].toSorted());
      expect(await on("2024-05-22")).toEqual(["仇海燕", "单立新", "孙玉洁"].toSorted());
    });

    test("a group meeting expects the group as it was on its day", async () => {
      const groups = await listAll(t, "partyGroup", "all");
      const on = async (day: string, name: string) =>
        named(
          await expected(day, [
            {
              kind: "groupMeeting",
              partyGroupUid: groups.find(({ title }) => title === name)!.uid,
            },
          ]),
        );
      expect(await on("2026-05-31", "第二党小组")).toContain("黄丽华");
      expect(await on("2026-05-31", "第三党小组")).not.toContain("黄丽华");
      expect(await on("2026-06-01", "第二党小组")).not.toContain("黄丽华");
      expect(await on("2026-06-01", "第三党小组")).toContain("黄丽华");
    });

    test("a scope the clerk chose stands over the kind's own", async () => {
      const parts = [{ kind: "otherMeeting", scope: "committee" }];
      expect((await expected("2026-05-07", parts)).people.length).toBe(5);
    });
  });

  describe("its year", () => {
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
      expect((values as unknown as { period: string }).period).toBe("2026-03");
    });

    test("a list of one kind shows a combined gathering under each of its kinds, once", async () => {
      const combined = held("2026-09-17").uid;
      for (const kind of Object.keys(partKinds) as PartKind[]) {
        const page = await t.ask<ListPage>("gathering.list", {
          ...{ view: "byKind", filterValue: kind, limit: 100 },
        });
        const wanted = sample.filter((one) =>
          valuesOf(one).parts.some((part) => part.kind === kind),
        );
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
      const before = t.digest();
      const preview = await t.ask<ImportPreview>("gathering.previewImport", {
        file: t.grant(`${exampleFolder}/会议台账.xlsx`, "read"),
      });
      const told = preview.rows.filter(({ verdict }) => verdict !== "duplicate");
      expect(told.map(({ reasons }) => reasons)).toEqual([
        ["像是表尾的合计、说明或签名行，不导入"],
      ]);
      expect(preview.counts.duplicate).toBe(79);
      await t.ask("gathering.confirmImport", { planId: preview.planId });
      for (const one of sample) {
        const { values } = await t.ask<RecordView>("gathering.get", { uid: one.uid });
        expect(values).toEqual(valuesOf(one));
      }
      expect(before).not.toBe("");
    });

    test("the October meetings still carry the station's earlier name", async () => {
      const on = async (day: string) =>
        (
          await t.ask<{ branch: { fullName: string } }>("people.roster", {
            ...{ day, who: "members" },
          })
        ).branch.fullName;
      expect(await on("2025-10-31")).toBe("中共长河油田第一输油处静河泵站支部委员会");
      expect(await on("2025-11-01")).toBe("中共长河油田第一输油处静河输油站支部委员会");
    });
  });
});
