import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentData, DocumentTags } from "#shared/modules/documents/document-tags.ts";
import type { DocumentOptions } from "#shared/modules/documents/document-options.ts";
import { attendanceStates } from "#shared/modules/gatherings/attendance-fields.ts";
import { chineseOrdinal, titleLines } from "#shared/modules/gatherings/document-wording.ts";
import { gatheringMaker } from "#shared/modules/gatherings/gathering-maker.ts";
import { gatheringTags } from "#shared/modules/gatherings/gathering-tags.ts";
import { attendeesOf } from "#shared/modules/gatherings/papers/attendees.ts";
import { partBase } from "#shared/modules/gatherings/part-base.ts";
import { partKinds, partScopes, type PartKind } from "#shared/modules/gatherings/part-kinds.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { combinedGathering } from "../../service/documents/combined-gathering.ts";
import {
  actionItem,
  attendee,
  context,
  meeting,
  outsider,
  part,
  person,
  topic,
  type PaperName,
} from "../../service/documents/gathering-fixtures.ts";

function dataOf(
  values: AnyValues,
  options: DocumentOptions = {},
  name: PaperName = "gathering-minutes",
): DocumentData {
  return gatheringMaker.data(values, context(name, options));
}

function textOf(data: DocumentData, tag: string): string {
  const value = data[tag];
  return typeof value === "string" ? value : "";
}

const notice = { addressee: "全体党员", issuedOn: "2026-11-24", signWithSeal: true } as const;

/** Every path of tags that some data uses. */
function pathsOf(data: DocumentData, prefix = ""): string[] {
  return Object.entries(data).flatMap(([name, value]) => [
    `${prefix}${name}`,
    ...(Array.isArray(value)
      ? (value as DocumentData[]).flatMap((row) => pathsOf(row, `${prefix}${name}/`))
      : []),
  ]);
}

function tagPaths(tags: DocumentTags, prefix = ""): string[] {
  return Object.entries(tags).flatMap(([name, tag]) => [
    `${prefix}${name}`,
    ...tagPaths(tag.children ?? {}, `${prefix}${name}/`),
  ]);
}

describe("the vocabulary", () => {
  const sessions = [
    { name: "第一场", occurredOn: "2026-09-18", startTime: null, endTime: null, place: null },
  ];
  const full = combinedGathering({
    sessions,
    note: "备注",
    attendance: [
      attendee("甲", "present", { session: 1 }),
      attendee("乙", "onLeave", { leaveReason: "trip" }),
      attendee("丙", "absent", { reason: "未请假" }),
    ],
  });
  const papers = [
    dataOf(full),
    dataOf(full, { part: 1 }),
    dataOf(full, {}, "gathering-sign-in"),
    dataOf(full, { ...notice, requirements: "甲\n乙" }, "gathering-notice"),
    dataOf(full, { issuedOn: "2026-09-20" }, "gathering-summary"),
    dataOf(full, { topic: 2, copies: 2 }, "gathering-ballots"),
    dataOf(full, { topic: 2 }, "gathering-ballot-count"),
  ];

  test("documents every tag the papers are filled with, and no other", () => {
    const used = [...new Set(papers.flatMap((data) => pathsOf(data)))].toSorted();
    expect(used).toEqual(tagPaths(gatheringTags).toSorted());
  });

  test("says of each tag in Chinese what it stands for", () => {
    const unlabelled = Object.entries(gatheringTags).filter(
      ([, { label }]) => !/\p{Script=Han}/u.test(label),
    );
    expect(unlabelled).toEqual([]);
  });
});

describe("应到", () => {
  const states = Object.keys(attendanceStates) as (keyof typeof attendanceStates)[];
  const row = fc
    .record({
      state: fc.constantFrom(...states),
      stage: fc.constantFrom("full", "probationary", "activist", "none", null),
      canVote: fc.boolean(),
      isCommittee: fc.boolean(),
      group: fc.constantFrom("uid-1", "uid-2", null),
      isOutsider: fc.boolean(),
    })
    .map(({ group, isOutsider, state, ...facts }) => {
      const partyGroup = group === null ? null : { uid: group, title: group };
      return isOutsider
        ? outsider("外", "外单位")
        : attendee("某", state, { ...facts, partyGroup });
    });
  const anyPart = fc
    .record({
      kind: fc.constantFrom(...(Object.keys(partKinds) as PartKind[])),
      scope: fc.constantFrom(...(Object.keys(partScopes) as (keyof typeof partScopes)[]), null),
      group: fc.constantFrom("uid-1", null),
    })
    .map(({ kind, scope, group }) =>
      part(kind, {
        scope,
        partyGroup: group === null ? null : { uid: group, title: "第一党小组" },
      }),
    );
  const named = fc
    .array(row, { maxLength: 25 })
    .map((rows) =>
      rows.map((one, at) => ({ ...one, person: { ...one.person!, name: `第${at}人` } })),
    );
  const day = fc
    .integer({ min: 0, max: 3_000 })
    .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));

  test("is 实到, 请假, 缺席 and 未登记 together, of every part, every paper and every day", () => {
    fc.assert(
      fc.property(
        named,
        fc.array(anyPart, { minLength: 1, maxLength: 4 }),
        day,
        (attendance, parts, occurredOn) => {
          const values = meeting({ attendance, parts, occurredOn });
          for (const [at, one] of [null, ...parts].entries()) {
            const printed = one === null ? parts : [one];
            const people = attendeesOf(printed, parts, attendance);
            const sum = [people.present, people.onLeave, people.absent, people.unrecorded];
            expect(sum.flat()).toHaveLength(people.expected.length);
            const data = dataOf(values, { part: at === 0 ? null : at });
            const due = /\d+/.exec(textOf(data, "应到人数"))?.[0] ?? "0";
            expect(Number(due)).toBe(people.expected.length);
            if (one !== null) {
              const base = partBase(one, attendance);
              expect(people.expected).toHaveLength(base.expectedCount);
              expect(people.present).toHaveLength(base.presentCount);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test("never holds an unrecorded person for absent, whatever else is recorded", () => {
    fc.assert(
      fc.property(named, (attendance) => {
        const data = dataOf(meeting({ attendance }));
        const names = textOf(data, "缺席人员").split("、");
        for (const one of attendance)
          if (one.state === "unrecorded")
            expect(names.some((name) => name.startsWith(`${one.person.name}（`))).toBe(false);
      }),
    );
  });

  test("stands without a number present until somebody is recorded", () => {
    const data = dataOf(meeting({ attendance: [attendee("王建国", "unrecorded")] }));
    expect(data["到会情况"]).toBe("应到党员1名，实到＿＿＿＿名，未登记1名。");
  });
});

describe("data of papers", () => {
  test("days have no leading zero, and an end before the start is on the next day", () => {
    const data = dataOf(meeting({ startTime: "22:30", endTime: "00:20" }));
    expect(data["会议日期"]).toBe("2026年3月5日");
    expect(data["会议时间"]).toBe("22:30—次日00:20");
    expect(data["结束时间"]).toBe("次日00:20");
  });

  test("a field left empty prints a visible blank", () => {
    const data = dataOf(
      meeting({ place: " ", host: null, startTime: null, endTime: null, occurredOn: null }),
    );
    for (const tag of ["会议地点", "主持人", "会议时间", "会议日期", "开始时间"])
      expect(data[tag]).toBe("＿＿＿＿");
  });

  test("an outsider is named with the unit, a roster person by name alone", () => {
    const host = { uid: null, name: "何勇", unit: "处党委组织科" };
    expect(dataOf(meeting({ host }))["主持人"]).toBe("何勇（处党委组织科）");
    expect(dataOf(meeting())["主持人"]).toBe("王建国");
  });

  test("each typed line is a paragraph of its own, without typed indents and empty lines", () => {
    const agenda = [topic("甲", { discussion: "　　一行\r\n\n  二行\v三行 " })];
    const [first] = dataOf(meeting({ agenda }))["部分"] as readonly DocumentData[];
    const [item] = first?.["议题"] as readonly DocumentData[];
    expect(item?.["讨论段落"]).toEqual([
      { 段落: "一行", 首段: true },
      { 段落: "二行", 首段: false },
      { 段落: "三行", 首段: false },
    ]);
  });

  test("the branch is the one of the day, as it is handed in", () => {
    const then = { ...context().branch, fullName: "中共旧输油站支部委员会" };
    const made = gatheringMaker.data(meeting(), context("gathering-minutes", {}, { branch: then }));
    expect(made["党组织全称"]).toBe("中共旧输油站支部委员会");
  });

  test("progress of 议定事项 is no part of any paper", () => {
    const item = actionItem("整改", { owner: person("陈丽"), dueOn: "2026-04-01" });
    const before = meeting({ actionItems: [item] });
    const after = meeting({
      actionItems: [{ ...item, state: "done", doneOn: "2026-03-20", result: "已整改" }],
    });
    for (const name of ["gathering-minutes", "gathering-sign-in", "gathering-notice"] as const)
      expect(dataOf(after, {}, name)).toEqual(dataOf(before, {}, name));
  });

  test("a sign-in sheet and a notice don't change with what was said", () => {
    const said = meeting({ agenda: [topic("审议年度工作计划", { discussion: "换了一段。" })] });
    const other = meeting({ agenda: [topic("审议年度工作计划", { discussion: "原来一段。" })] });
    for (const name of ["gathering-sign-in", "gathering-notice"] as const)
      expect(dataOf(said, {}, name)).toEqual(dataOf(other, {}, name));
    expect(dataOf(said)).not.toEqual(dataOf(other));
  });

  test("nothing is printed from today by itself", () => {
    const papers: PaperName[] = ["gathering-minutes", "gathering-sign-in", "gathering-notice"];
    for (const name of papers) {
      const today = context(name, notice);
      const later = { ...today, today: "2031-01-01" as typeof today.today };
      expect(gatheringMaker.data(meeting(), later)).toEqual(gatheringMaker.data(meeting(), today));
    }
  });
});

describe("titles and proposals", () => {
  test("a paper of one part is named after it, one of all after the gathering", () => {
    const titleOf = (options: DocumentOptions) =>
      gatheringMaker.titleOf(combinedGathering(), context("gathering-minutes", options));
    expect(titleOf({ part: 3 })).toBe("2026年第3次支部党员大会");
    expect(titleOf({})).toBe("2026年9月主题党日暨2026年第3次党课暨2026年第3次支部党员大会");
    const untitled = combinedGathering({ parts: [part("partyLecture"), part("generalMeeting")] });
    expect(gatheringMaker.titleOf(untitled, context("gathering-minutes", { part: 1 }))).toMatch(
      /（党课）$/,
    );
  });

  test("a notice is proposed to whom it asks to come, of today, sealed where there is a seal", () => {
    const { options: _, rules: __, ...known } = context("gathering-notice");
    expect(gatheringMaker.proposals(meeting(), known)).toEqual({
      part: null,
      signWithSeal: true,
      issuedOn: "2026-11-24",
      addressee: "全体党员",
    });
    const parts = [part("committeeMeeting")];
    expect(gatheringMaker.proposals(meeting({ parts }), known).addressee).toBe("支委会委员");
    expect(
      gatheringMaker.proposals(meeting({ parts: [part("otherMeeting")] }), known).addressee,
    ).toBe("各党小组");
  });
});

describe("wording", () => {
  test("ordinals are written as in official papers", () => {
    expect([1, 10, 11, 20, 21, 99, 100].map(chineseOrdinal)).toEqual([
      "一",
      "十",
      "十一",
      "二十",
      "二十一",
      "九十九",
      "100",
    ]);
  });

  test("a long branch name breaks where a unit's name ends, each line within the page", () => {
    expect(titleLines("中共长庆油田分公司第一输油处咸阳输油站支部委员会")).toEqual([
      "中共长庆油田分公司第一输油处",
      "咸阳输油站支部委员会",
    ]);
    expect(titleLines("咸阳输油站党支部")).toEqual(["咸阳输油站党支部"]);
  });
});
