import { describe, expect, test } from "vitest";
import type { GatheringValues } from "#shared/modules/gatherings/gathering.record.ts";
import { partKinds, type PartKind } from "#shared/modules/gatherings/part-kinds.ts";
import { joined, minutesPapers, paperText } from "./fill-paper.ts";
import { attendee, meeting, part, person } from "./gathering-fixtures.ts";

const kinds = Object.keys(partKinds) as PartKind[];

const emptied: Partial<GatheringValues> = {
  title: "",
  startTime: null,
  endTime: null,
  place: null,
  host: null,
  recorder: null,
  agenda: [],
  attendance: [],
};

describe("minutes of one part", () => {
  test("the strict paper reads as the approved one, line by line", async () => {
    expect(await paperText("gathering-minutes", meeting())).toEqual([
      "中共咸阳输油站支部委员会",
      "支部党员大会记录",
      "",
      "会议名称：2026年第1次支部党员大会",
      "会议时间：2026年3月5日 15:00—16:20",
      "会议地点：咸阳输油站二楼会议室",
      "主持人：王建国",
      "记录人：陈丽",
      "到会情况：应到党员5名，实到3名（其中视频1名），请假1名，缺席1名，列席1人。按规定不计入应到会人数1名（附说明）。",
      "表决权：有表决权的党员应到5名，实到3名。",
      "到会人员：王建国、陈丽、李卫东",
      "请假人员：刘志强（值班在岗）",
      "缺席人员：杨帆（未请假）",
      "列席人员：何勇（处党委组织科）",
      "不计应到：高翔（长期卧床病人不能自理；上级同意：2026年2月3日；大会通过：2026年2月10日支部党员大会）",
      "",
      "一、审议年度工作计划",
      "陈丽作了说明。",
      "李卫东建议增加劳动竞赛内容。",
      "决议：同意工作计划。",
      "由支委会组织落实。",
      "二、通报党费收缴情况",
      "王建国通报了情况。",
      "散会。",
      "",
      "主持人（签名）：",
      "记录人（签名）：",
      "签名日期：　　　　年　　月　　日",
    ]);
  });

  test("the compact paper tells the same in rows of a label and a text", async () => {
    const text = await joined("gathering-minutes-compact", meeting());
    expect(text).toContain(
      "支部党员大会记录\n\n党组织\n中共咸阳输油站支部委员会\n会议名称\n2026年第1次",
    );
    expect(text).toContain("时间\n2026年3月5日 15:00—16:20\n地点\n咸阳输油站二楼会议室");
    expect(text).toContain(
      [
        "会议内容",
        "议题一",
        "审议年度工作计划",
        "讨论情况",
        "陈丽作了说明。",
        "",
        "李卫东建议增加劳动竞赛内容。",
        "决议",
        "同意工作计划。",
        "",
        "由支委会组织落实。",
        "议题二",
        "通报党费收缴情况",
        "讨论情况",
        "王建国通报了情况。",
      ].join("\n"),
    );
    expect(text).toMatch(/主持人（签名）：\n　+年　　月　　日\n记录人（签名）：/);
  });

  test.each(minutesPapers)("an empty gathering shows blanks and no braces in %s", async (name) => {
    const text = await joined(name, meeting(emptied));
    expect(text).toContain("应到党员＿＿＿＿名，实到＿＿＿＿名。");
    expect(text).not.toMatch(/[{}]|undefined|null|NaN/);
  });

  test.each(minutesPapers)(
    "a person without a recorded state is never absent in %s",
    async (name) => {
      const attendance = [attendee("王建国", "present"), attendee("李卫东", "unrecorded")];
      const text = await joined(name, meeting({ attendance }));
      expect(text).toContain("应到党员2名，实到1名，未登记1名。");
      expect(text).toMatch(/尚未登记：?\n?李卫东/);
      expect(text).not.toContain("缺席");
    },
  );

  const everything = {
    partyGroup: { uid: "uid-group", title: "第一党小组" },
    theme: "保供有我",
    lecturer: person("单立新"),
    studyMinutes: 60,
    content: "讲了三个问题。",
  };
  const needed: Readonly<Record<PartKind, readonly RegExp[]>> = {
    generalMeeting: [/表决权/],
    committeeMeeting: [/应到委员2名，实到2名/],
    groupMeeting: [/党小组：?\n?第一党小组/],
    partyLecture: [/党课题目：?\n?保供有我/, /授课人：?\n?单立新/, /时长：?\n?60分钟/, /党课内容/],
    themedPartyDay: [/主题：?\n?保供有我/, /活动内容/],
    organizationalLife: [/会议内容/],
    appraisal: [/民主评议党员记录/],
    collectiveStudy: [/领学人：?\n?单立新/, /时长：?\n?60分钟/, /学习内容/],
    otherMeeting: [/^会议记录$/m],
  };

  test.each(minutesPapers.flatMap((name) => kinds.map((kind) => [name, kind] as const)))(
    "%s of %s prints what the kind needs",
    async (name, kind) => {
      const one = part(kind, { ...everything, title: null });
      const group = { uid: "uid-group", title: "第一党小组" };
      const attendance = ["王建国", "陈丽"].map((who) =>
        attendee(who, "present", { isCommittee: true, partyGroup: group }),
      );
      const text = await joined(name, meeting({ parts: [one], attendance }));
      for (const expected of needed[kind]) expect(text).toMatch(expected);
    },
  );

  const foreign: Readonly<Record<PartKind, RegExp>> = {
    generalMeeting: /授课人|领学人|主题|时长|党小组/,
    committeeMeeting: /授课人|领学人|主题|时长|党小组|表决权/,
    groupMeeting: /授课人|领学人|主题|时长|表决权/,
    partyLecture: /领学人|表决权/,
    themedPartyDay: /授课人|时长|表决权/,
    organizationalLife: /授课人|领学人|主题|时长|党小组|表决权/,
    appraisal: /授课人|领学人|主题|时长|党小组|表决权/,
    collectiveStudy: /授课人|表决权/,
    otherMeeting: /授课人|领学人|主题|时长|党小组|表决权/,
  };

  test.each(minutesPapers.flatMap((name) => kinds.map((kind) => [name, kind] as const)))(
    "%s of %s prints nothing the kind does not need",
    async (name, kind) => {
      const text = await joined(name, meeting({ title: "例会", parts: [part(kind)] }));
      expect(text).not.toMatch(foreign[kind]);
    },
  );

  test.each(minutesPapers)("last year's 组织生活会 says so openly in %s", async (name) => {
    const parts = [part("organizationalLife", { period: "2025", title: "2025年度组织生活会" })];
    const late = meeting({ title: "2025年度组织生活会", occurredOn: "2026-03-08", parts });
    expect(await joined(name, late)).toContain("归属2025年度，2026年3月8日召开");
    const parts2026 = [part("organizationalLife", { period: "2026" })];
    const own = meeting({ title: "组织生活会", occurredOn: "2026-03-08", parts: parts2026 });
    expect(await joined(name, own)).not.toContain("归属");
  });

  test.each(minutesPapers)("a meeting past midnight ends on the next day in %s", async (name) => {
    const late = meeting({ startTime: "22:40", endTime: "00:20" });
    expect(await joined(name, late)).toContain("2026年3月5日 22:40—次日00:20");
  });

  test.each(minutesPapers)("employees are counted as 人, members as 名 in %s", async (name) => {
    const parts = [part("otherMeeting", { scope: "listed" })];
    const worker = attendee("许长河", "present", { stage: "none", canVote: false });
    const mixed = meeting({ parts, attendance: [attendee("单立新", "present"), worker] });
    expect(await joined(name, mixed)).toContain("应到2人，实到2人。");
    const members = meeting({ parts, attendance: [attendee("单立新", "present")] });
    expect(await joined(name, members)).toContain("应到1名，实到1名。");
  });

  test.each(minutesPapers)("two sessions tell who came to which in %s", async (name) => {
    const sessions = [
      {
        name: "第一场",
        occurredOn: "2026-03-05",
        startTime: "09:00",
        endTime: "10:00",
        place: null,
      },
      {
        name: "第二场",
        occurredOn: "2026-03-06",
        startTime: "22:30",
        endTime: "00:10",
        place: "储备库",
      },
    ];
    const attendance = [
      attendee("王建国", "present", { session: 1 }),
      attendee("陈丽", "present", { session: 2 }),
      attendee("杨帆", "unrecorded"),
    ];
    const parts = [part("partyLecture", { ...everything, title: "党课" })];
    const text = await joined(name, meeting({ parts, sessions, attendance }));
    expect(text).toMatch(
      /第一场：?\n?2026年3月5日 09:00—10:00，咸阳输油站二楼会议室；到会1名：王建国/,
    );
    expect(text).toMatch(/第二场：?\n?2026年3月6日 22:30—次日00:10，储备库；到会1名：陈丽/);
  });
});
