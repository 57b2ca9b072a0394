import { describe, expect, test } from "vitest";
import type { GatheringValues } from "#shared/modules/gatherings/gathering.record.ts";
import { partKinds, type PartKind } from "#shared/modules/gatherings/part-kinds.ts";
import { combinedGathering } from "./combined-gathering.ts";
import { paperText } from "./fill-paper.ts";
import {
  actionItem,
  attendee,
  meeting,
  outsider,
  part,
  person,
  topic,
} from "./gathering-fixtures.ts";

const minutes = ["gathering-minutes", "gathering-minutes-compact"] as const;
const kinds = Object.keys(partKinds) as PartKind[];

/** Text of a paper without breaks between runs and cells. */
async function joined(...input: Parameters<typeof paperText>): Promise<string> {
  return (await paperText(...input)).join("\n");
}

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

  test.each(minutes)("an empty gathering shows blanks and no braces in %s", async (name) => {
    const text = await joined(name, meeting(emptied));
    expect(text).toContain("应到党员＿＿＿＿名，实到＿＿＿＿名。");
    expect(text).not.toMatch(/[{}]|undefined|null|NaN/);
  });

  test.each(minutes)("a person without a recorded state is never absent in %s", async (name) => {
    const attendance = [attendee("王建国", "present"), attendee("李卫东", "unrecorded")];
    const text = await joined(name, meeting({ attendance }));
    expect(text).toContain("应到党员2名，实到1名，未登记1名。");
    expect(text).toMatch(/尚未登记：?\n?李卫东/);
    expect(text).not.toContain("缺席");
  });

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

  test.each(minutes.flatMap((name) => kinds.map((kind) => [name, kind] as const)))(
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

  test.each(minutes.flatMap((name) => kinds.map((kind) => [name, kind] as const)))(
    "%s of %s prints nothing the kind does not need",
    async (name, kind) => {
      const text = await joined(name, meeting({ title: "例会", parts: [part(kind)] }));
      expect(text).not.toMatch(foreign[kind]);
    },
  );

  test.each(minutes)("last year's 组织生活会 says so openly in %s", async (name) => {
    const parts = [part("organizationalLife", { period: "2025", title: "2025年度组织生活会" })];
    const late = meeting({ title: "2025年度组织生活会", occurredOn: "2026-03-08", parts });
    expect(await joined(name, late)).toContain("归属2025年度，2026年3月8日召开");
    const parts2026 = [part("organizationalLife", { period: "2026" })];
    const own = meeting({ title: "组织生活会", occurredOn: "2026-03-08", parts: parts2026 });
    expect(await joined(name, own)).not.toContain("归属");
  });

  test.each(minutes)("a meeting past midnight ends on the next day in %s", async (name) => {
    const late = meeting({ startTime: "22:40", endTime: "00:20" });
    expect(await joined(name, late)).toContain("2026年3月5日 22:40—次日00:20");
  });

  test.each(minutes)("employees are counted as 人, members as 名 in %s", async (name) => {
    const parts = [part("otherMeeting", { scope: "listed" })];
    const worker = attendee("许长河", "present", { stage: "none", canVote: false });
    const mixed = meeting({ parts, attendance: [attendee("单立新", "present"), worker] });
    expect(await joined(name, mixed)).toContain("应到2人，实到2人。");
    const members = meeting({ parts, attendance: [attendee("单立新", "present")] });
    expect(await joined(name, members)).toContain("应到1名，实到1名。");
  });

  test.each(minutes)("two sessions tell who came to which in %s", async (name) => {
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

describe("votes on paper", () => {
  test.each(minutes)(
    "a ballot prints its rule's sentences and who watched it in %s",
    async (name) => {
      const text = await joined(name, combinedGathering());
      expect(text).toContain("无记名投票（监票人：仇海燕；计票人：范建华、石磊）");
      expect(text).toContain(
        "应到会有表决权的党员16名，实到会14名，超过应到会有表决权党员人数的半数，符合规定。发出表决票14张，收回14张，有效14张；赞成13票，不赞成0票，弃权1票。赞成人数超过应到会有表决权党员人数的半数，决议通过。",
      );
    },
  );

  test.each(minutes)(
    "hands print the ordinary rule, and those not in favour in %s",
    async (name) => {
      const text = await joined(name, combinedGathering());
      expect(text).toContain(
        "达到半数以上，可以表决。赞成13名，超过应到会有表决权党员的半数，通过。弃权1名。",
      );
      expect(text.match(/监票人/g)).toHaveLength(1);
    },
  );

  test.each(minutes)("the clerk's own sentence replaces the rule's in %s", async (name) => {
    const agenda = [
      topic("审议", {
        voteMatter: "ordinary",
        voteMethod: "hands",
        yesCount: 3,
        voteSentence: "全体到会党员一致通过。",
        voteNote: "按主持人宣布的表述",
      }),
    ];
    const text = await joined(name, meeting({ agenda }));
    expect(text).toMatch(/表决情况：?\n?全体到会党员一致通过。/);
    expect(text).not.toMatch(/半数|按主持人/);
  });

  test.each(minutes)("too few present print that there can be no vote in %s", async (name) => {
    const attendance = [
      attendee("王建国", "present"),
      ...["陈丽", "李卫东", "刘志强"].map((who) => attendee(who, "absent", { reason: "未请假" })),
    ];
    const agenda = [topic("审议", { discussion: "讨论。", voteMatter: "ordinary" })];
    expect(await joined(name, meeting({ attendance, agenda }))).toContain(
      "应到会有表决权的党员4名，实到会1名，不足半数，按规定不能表决。",
    );
  });

  test.each(minutes)("a topic without a vote prints no word of one in %s", async (name) => {
    const agenda = [topic("通报", { discussion: "作了通报。" })];
    expect(await joined(name, meeting({ agenda }))).not.toMatch(/表决方式|表决情况|半数/);
  });
});

describe("a combined gathering", () => {
  test.each(minutes)("prints one paper of all its parts in %s", async (name) => {
    const text = await joined(name, combinedGathering());
    expect(text).toContain("主题党日、党课、支部党员大会记录");
    const order = ["一、主题党日（2026年9月主题党日）", "二、党课（", "三、支部党员大会（"];
    const places = order.map((heading) => text.indexOf(heading));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain("应到党员18名，实到16名（其中视频1名），请假2名，列席1人。");
    expect(text).toMatch(/请假人员：?\n?夏春生（值班在岗）、廖明（出差：西安培训中心）/);
    expect(text.match(/单立新、曾国庆、仇海燕/g)).toHaveLength(1);
  });

  test.each(minutes)(
    "prints one part alone, and says what it was held with in %s",
    async (name) => {
      const text = await joined(name, combinedGathering(), { part: 3 });
      expect(text).toContain("支部党员大会记录");
      expect(text).toMatch(/会议名称：?\n?2026年第3次支部党员大会/);
      expect(text).toContain(
        "与2026年9月主题党日、2026年第3次党课一并举行，时间为全部活动的起止时间",
      );
      expect(text).toContain("接收刘晓峰同志");
      expect(text).not.toMatch(/党课题目|学论述|隐患排查|关于全面加强/);
      expect(text).toContain("有表决权的党员应到16名，实到14名。");
    },
  );

  test.each(minutes)(
    "第一议题 prints its paper, who told it and what follows in %s",
    async (name) => {
      const text = await joined(name, combinedGathering(), { part: 1 });
      expect(text).toMatch(/第一议题：?\n?学习习近平总书记关于安全生产的重要论述/);
      expect(text).toMatch(/学习文件：?\n?《关于全面加强安全生产工作的意见》/);
      expect(text).toMatch(/传达人：?\n?单立新/);
      expect(text).toMatch(/贯彻措施：?\n?把文件要求写进班前讲话/);
      const agenda = [topic("传达", { kind: "firstTopic", discussion: "讨论。" })];
      const bare = await joined(name, meeting({ agenda }));
      expect(bare).toMatch(/学习文件：?\n?＿＿＿＿\n传达人：?\n?＿＿＿＿/);
      expect(bare).toMatch(/贯彻措施：?\n?＿＿＿＿/);
    },
  );

  test.each(minutes)("议定事项 print as decided, never how they went in %s", async (name) => {
    const text = await joined(name, combinedGathering(), { part: 3 });
    expect(text).toMatch(/整理刘晓峰同志的入党材料，按程序报上级党委审批(（责任人：|\n)曾国庆/);
    expect(text).toContain("2026年10月10日");
    expect(text).not.toContain("材料已送审");
    const none = await joined(name, combinedGathering({ actionItems: [] }));
    expect(none).not.toContain("议定事项");
  });

  test.each(minutes)("who is expected at another part only is not absent in %s", async (name) => {
    const attendance = [
      attendee("单立新", "present", { isCommittee: true }),
      attendee("曾国庆", "present", { isCommittee: true }),
      attendee("许长河", "absent", { reason: "未请假" }),
      attendee("尹志刚", "onLeave", { leaveReason: "onDuty" }),
    ];
    const parts = [
      part("committeeMeeting", { title: "2026年第9次支委会" }),
      part("generalMeeting", { title: "2026年第3次支部党员大会" }),
    ];
    const both = meeting({ parts, attendance });
    const alone = await joined(name, both, { part: 1 });
    expect(alone).toContain("应到委员2名，实到2名。");
    expect(alone).not.toMatch(/许长河|尹志刚|缺席/);
    const whole = await joined(name, both);
    expect(whole).toMatch(/到会情况：?\n?应到4名，实到2名，请假1名，缺席1名。/);
    expect(whole).toMatch(/到会情况：?\n?应到委员2名，实到2名。/);
    expect(whole).toMatch(/到会情况：?\n?应到党员4名，实到2名，请假1名，缺席1名。/);
  });

  test.each(minutes)("who came without being expected anywhere sat in, in %s", async (name) => {
    const attendance = [
      attendee("单立新", "present"),
      attendee("许长河", "present", { stage: "activist", canVote: false }),
      outsider("何勇", "处党委组织科"),
    ];
    const text = await joined(name, meeting({ attendance }));
    expect(text).toContain("应到党员1名，实到1名，列席2人。");
    expect(text).toMatch(/列席人员：?\n?许长河、何勇（处党委组织科）/);
  });
});

describe("sign-in sheets", () => {
  test("have a row for each person, observers last, then the spare lines asked for", async () => {
    const text = (await paperText("gathering-sign-in", meeting(), { spareLines: 2 })).join("|");
    expect(text).toContain(
      "|5|杨帆|输油班|||6|何勇|处党委组织科||列席|7|||||8|||||应到5名，实到＿＿＿名。",
    );
    expect(text).not.toContain("高翔");
  });

  test("in two columns hold two persons a row", async () => {
    const options = { spareLines: 1, columns: 2 } as const;
    const text = (await paperText("gathering-sign-in", meeting(), options)).join("|");
    expect(text).toContain("|1|王建国|||2|陈丽|||3|李卫东||视频|4|刘志强||请假|");
    expect(text).toContain("|5|杨帆|||6|何勇||列席|7||||||||应到5名");
  });

  test("come once for each session, and leave out who signed at another", async () => {
    const sessions = [
      { name: "第一场", occurredOn: "2026-03-05", startTime: "09:00", endTime: null, place: null },
      {
        name: "第二场",
        occurredOn: "2026-03-06",
        startTime: "22:30",
        endTime: null,
        place: "储备库",
      },
    ];
    const attendance = [
      attendee("王建国", "present", { session: 1 }),
      attendee("陈丽", "unrecorded"),
    ];
    const values = meeting({ sessions, attendance, parts: [part("partyLecture")] });
    const text = (await paperText("gathering-sign-in", values, { spareLines: 0 })).join("|");
    const [, first = "", second = ""] = text.split("党课签到表");
    expect(first).toContain("（第一场）");
    expect(first).toMatch(/会议时间：2026年3月5日 09:00.*王建国.*陈丽.*应到2名/);
    expect(second).toMatch(/（第二场）.*会议时间：2026年3月6日 22:30\|会议地点：储备库.*\|1\|陈丽/);
    expect(second).not.toContain("王建国");
  });

  test("of one part list whom that part expects", async () => {
    const parts = [part("committeeMeeting", { title: "支委会" }), part("generalMeeting")];
    const text = await joined("gathering-sign-in", meeting({ parts }), { part: 1 });
    expect(text).toMatch(/王建国[^]*陈丽[^]*何勇/);
    expect(text).not.toMatch(/李卫东|杨帆/);
  });
});

describe("notices", () => {
  const options = {
    addressee: "全体党员",
    requirements: "按时参加。",
    issuedOn: "2026-02-27",
    signWithSeal: true,
  };

  test("tell whom, when to the minute, where, about what and who comes", async () => {
    expect(await paperText("gathering-notice", meeting(), options)).toEqual([
      "中共咸阳输油站支部委员会",
      "关于召开2026年第1次支部党员大会的通知",
      "",
      "全体党员：",
      "现将有关事项通知如下：",
      "一、时间：2026年3月5日（星期四）15:00—16:20",
      "二、地点：咸阳输油站二楼会议室",
      "三、议题",
      "1.审议年度工作计划",
      "2.通报党费收缴情况",
      "四、参加人员：全体党员",
      "五、列席人员：何勇（处党委组织科）",
      "六、要求：按时参加。",
      "",
      "",
      "咸阳输油站党支部",
      "2026年2月27日",
    ]);
  });

  test("without a seal set the day two characters right of the signature", async () => {
    const plain = { ...options, signWithSeal: false, requirements: "" };
    const text = await paperText("gathering-notice", meeting(), plain);
    expect(text.slice(-3)).toEqual(["", "咸阳输油站党支部", `${"　".repeat(20)}2026年2月27日`]);
    expect(text.join("")).not.toContain("要求");
  });

  test("past midnight say the next day, and name each session", async () => {
    const late = meeting({ startTime: "23:30", endTime: "00:40" });
    expect(await joined("gathering-notice", late, options)).toContain("23:30—次日00:40");
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
        startTime: "23:30",
        endTime: "00:30",
        place: "储备库",
      },
    ];
    const text = await joined("gathering-notice", meeting({ sessions }), options);
    expect(text).toContain("1.第一场：2026年3月5日（星期四）09:00—10:00\n2.第二场：");
    expect(text).toContain("第一场：咸阳输油站二楼会议室；第二场：储备库");
  });

  test("of a combined gathering name the part of each topic; of one part its own alone", async () => {
    const all = await joined("gathering-notice", combinedGathering(), options);
    expect(all).toContain("党课：在平凡岗位上扛起保供责任，授课人：单立新");
    expect(all).toContain("支部党员大会：审议第四季度支部工作安排");
    const one = await joined("gathering-notice", combinedGathering(), { ...options, part: 2 });
    expect(one).toContain("关于举办2026年第3次党课的通知");
    expect(one).toContain("三、议题：在平凡岗位上扛起保供责任，授课人：单立新");
    expect(one).not.toContain("接收");
  });

  test("carry no day of their own accord", async () => {
    const { issuedOn: _, ...undated } = options;
    const text = await paperText("gathering-notice", meeting(), undated);
    expect(text.at(-1)).toBe("＿＿＿＿");
  });
});

test("actions without owner or day print blanks to write on", async () => {
  const actionItems = [actionItem("整改")];
  const text = await joined("gathering-minutes", meeting({ actionItems }));
  expect(text).toContain("1.整改（责任人：＿＿＿＿；完成时限：＿＿＿＿）");
});
