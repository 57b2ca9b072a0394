import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentData, DocumentTags } from "#shared/modules/documents/document-tags.ts";
import type { DocumentOptions } from "#shared/modules/documents/document-options.ts";
import { attendanceStates } from "#shared/modules/gatherings/attendance-fields.ts";
import { chineseOrdinal, titleLines } from "#shared/modules/gatherings/document-wording.ts";
import { gatheringMaker } from "#shared/modules/gatherings/gathering-maker.ts";
import type { GatheringValues } from "#shared/modules/gatherings/gathering.record.ts";
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
  rules,
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

function gapsOf(
  values: AnyValues,
  options: DocumentOptions = {},
  name: PaperName = "gathering-minutes",
): string[] {
  return gatheringMaker
    .gaps(values, context(name, options))
    .map(({ field, message }) => `${field} ${message}`);
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
            const due = /\d+/.exec(String(data["应到人数"]))?.[0] ?? "0";
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
        const names = String(data["缺席人员"]).split("、");
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

describe("gaps", () => {
  test("a complete gathering lacks nothing, a combined one neither, in any paper", () => {
    for (const values of [meeting(), combinedGathering()])
      for (const name of ["gathering-minutes", "gathering-sign-in", "gathering-notice"] as const)
        expect(gapsOf(values, notice, name), name).toEqual([]);
  });

  test("what is missing is said in the order of the form and leads to its field", () => {
    const values: Partial<GatheringValues> = {
      title: "",
      endTime: null,
      place: null,
      recorder: null,
      agenda: [topic(" ")],
      attendance: [
        attendee("甲", "unrecorded"),
        attendee("乙", "unrecorded"),
        attendee("丙", "unrecorded"),
        attendee("丁", "onLeave"),
        attendee("戊", "absent", { reason: "未请假" }),
      ],
    };
    expect(gapsOf(meeting(values))).toEqual([
      "title 未填写会议名称",
      "endTime 未填写结束时间",
      "place 未填写会议地点",
      "recorder 未填写记录人",
      "attendance.0.state 还有3名未登记出席情况",
      "attendance.3.leaveReason 请假的1名未填写原因",
      "agenda.0.topic 第1个议题未填写题目",
      "agenda.0.discussion 第1个议题未填写讨论情况和决议",
    ]);
  });

  test("a gathering without agenda is complete when its content or note tells what was done", () => {
    expect(gapsOf(meeting({ agenda: [] }))).toEqual(["agenda 未填写议题或会议内容"]);
    expect(gapsOf(meeting({ agenda: [], note: "集体学习。" }))).toEqual([]);
    const parts = [part("generalMeeting", { content: "通报情况。" })];
    expect(gapsOf(meeting({ agenda: [], parts }))).toEqual([]);
  });

  test("第一议题 wants its paper, who told it, its discussion and its measures", () => {
    const agenda = [topic("传达", { kind: "firstTopic" })];
    expect(gapsOf(meeting({ agenda }))).toEqual([
      "agenda.0.papers 第一议题未填写学习文件",
      "agenda.0.presenter 第一议题未填写传达人",
      "agenda.0.discussion 第一议题未填写讨论情况",
      "agenda.0.measures 第一议题未填写贯彻措施",
    ]);
  });

  test("议定事项 want an owner and a day", () => {
    expect(gapsOf(meeting({ actionItems: [actionItem("整改")] }))).toEqual([
      "actionItems.0.owner 未填写第1项议定事项的责任人",
      "actionItems.0.dueOn 未填写第1项议定事项的完成时限",
    ]);
  });

  test("不计入应到 wants its case, the superior's consent and the assembly that passed it", () => {
    const attendance = [attendee("王建国", "present"), attendee("高翔", "excluded")];
    expect(gapsOf(meeting({ attendance }))).toEqual([
      "attendance.1.excludedCase 高翔不计入应到，未填写情形",
      "attendance.1.consent 高翔不计入应到，未填写上级同意的日期或文号",
      "attendance.1.approvedBy 高翔不计入应到，未填写通过的党员大会",
    ]);
  });

  const ballot = {
    discussion: "讨论。",
    voteMatter: "admission",
    voteMethod: "ballot",
    issuedCount: 3,
    returnedCount: 3,
    validCount: 3,
    yesCount: 3,
    noCount: 0,
    abstainCount: 0,
    scrutineers: "陈丽",
    tellers: "李卫东",
  } as const;

  test("ballots that don't add up are a line, and so are missing 监票人 and 计票人", () => {
    const gaps = (changes: object) =>
      gapsOf(meeting({ agenda: [topic("接收", { ...ballot, ...changes })] }));
    expect(gaps({})).toEqual([]);
    expect(gaps({ returnedCount: 4, validCount: 3 })).toEqual([
      "agenda.0.returnedCount 第1个议题：收回4张，多于发出的3张",
    ]);
    expect(gaps({ yesCount: 2 })).toEqual([
      "agenda.0.yesCount 第1个议题：赞成、不赞成、弃权合计2票，与有效票3张不一致",
    ]);
    expect(gaps({ scrutineers: " ", tellers: null })).toEqual([
      "agenda.0.scrutineers 第1个议题未填写监票人",
      "agenda.0.tellers 第1个议题未填写计票人",
    ]);
  });

  test("hands want no one to watch them", () => {
    const agenda = [
      topic("审议", {
        discussion: "讨论。",
        voteMatter: "ordinary",
        voteMethod: "hands",
        yesCount: 3,
      }),
    ];
    expect(gapsOf(meeting({ agenda }))).toEqual([]);
  });

  test("a matter without a rule on that day is told, unless the clerk wrote the sentence", () => {
    const vote = { ...ballot, voteMatter: "election" as const };
    const without = rules.filter(({ matter }) => matter !== "election");
    const gaps = (changes: object) =>
      gatheringMaker
        .gaps(
          meeting({ agenda: [topic("选举", { ...vote, ...changes })] }),
          context("gathering-minutes", {}, { rules: without }),
        )
        .map(({ field }) => field);
    expect(gaps({})).toEqual(["agenda.0.voteSentence"]);
    expect(gaps({ voteSentence: "当选。" })).toEqual([]);
  });

  test("each part of a combined gathering says whose gap it is; a part alone tells its own", () => {
    const values = combinedGathering({
      parts: [
        part("themedPartyDay", { title: "主题党日", theme: "保供", content: "活动。" }),
        part("partyLecture", { title: "党课" }),
        part("generalMeeting", { title: "党员大会" }),
      ],
    });
    expect(gapsOf(values)).toEqual([
      "parts.1.theme 党课：未填写党课题目",
      "parts.1.lecturer 党课：未填写授课人",
      "parts.1.studyMinutes 党课：未填写时长",
      "parts.1.content 党课：未填写议题或会议内容",
    ]);
    expect(gapsOf(values, { part: 3 })).toEqual([]);
    expect(gapsOf(values, { part: 2 })[0]).toBe("parts.1.theme 未填写党课题目");
  });

  test("of a gathering in sessions ask for each session's times, and who came to which", () => {
    const sessions = [
      { name: "第一场", occurredOn: "2026-03-05", startTime: "09:00", endTime: null, place: null },
      { name: "第二场", occurredOn: "2026-03-06", startTime: null, endTime: "10:00", place: null },
    ];
    const attendance = [attendee("王建国", "present")];
    expect(gapsOf(meeting({ sessions, attendance }))).toEqual([
      "sessions.0.endTime 未填写第1场结束时间",
      "sessions.1.startTime 未填写第2场开始时间",
      "attendance.0.session 实到的1名未填写到的是第几场",
    ]);
  });

  test("a sign-in sheet asks for neither host nor discussion, a notice for no attendance", () => {
    const bare = meeting({ host: null, recorder: null, agenda: [], attendance: [] });
    expect(gapsOf(bare, {}, "gathering-sign-in")).toEqual(["attendance 还没有参会人员名单"]);
    expect(gapsOf(bare, notice, "gathering-notice")).toEqual(["agenda 未填写议题"]);
  });

  test("a notice dated before today is asked about, never changed", () => {
    const back = { ...notice, issuedOn: "2026-02-27" };
    expect(gapsOf(meeting(), back, "gathering-notice")).toEqual([
      "options.issuedOn 落款日期早于今天，请确认",
    ]);
  });

  test("no line asks for a speech of each person or a photo", () => {
    const bare = meeting({ agenda: [topic("讨论", { voteMatter: "admission" })], attendance: [] });
    expect(gapsOf(bare).join("")).not.toMatch(/发言|照片|图片/);
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
