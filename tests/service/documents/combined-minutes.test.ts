import { describe, expect, test } from "vitest";
import { combinedGathering } from "./combined-gathering.ts";
import { joined, minutesPapers } from "./fill-paper.ts";
import { actionItem, attendee, meeting, outsider, part, topic } from "./gathering-fixtures.ts";

describe("votes on paper", () => {
  test.each(minutesPapers)(
    "a ballot prints its rule's sentences and who watched it in %s",
    async (name) => {
      const text = await joined(name, combinedGathering());
      expect(text).toContain("无记名投票（监票人：仇海燕；计票人：范建华、石磊）");
      expect(text).toContain(
        "应到会有表决权的党员16名，实到会14名，超过应到会有表决权党员人数的半数，符合规定。发出表决票14张，收回14张，有效14张；赞成13票，不赞成0票，弃权1票。赞成人数超过应到会有表决权党员人数的半数，决议通过。",
      );
    },
  );

  test.each(minutesPapers)(
    "hands print the ordinary rule, and those not in favour in %s",
    async (name) => {
      const text = await joined(name, combinedGathering());
      expect(text).toContain(
        "达到半数以上，可以表决。赞成13名，超过应到会有表决权党员的半数，通过。弃权1名。",
      );
      expect(text.match(/监票人/g)).toHaveLength(1);
    },
  );

  test.each(minutesPapers)("the clerk's own sentence replaces the rule's in %s", async (name) => {
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

  test.each(minutesPapers)(
    "too few present print that there can be no vote in %s",
    async (name) => {
      const attendance = [
        attendee("王建国", "present"),
        ...["陈丽", "李卫东", "刘志强"].map((who) => attendee(who, "absent", { reason: "未请假" })),
      ];
      const agenda = [topic("审议", { discussion: "讨论。", voteMatter: "ordinary" })];
      expect(await joined(name, meeting({ attendance, agenda }))).toContain(
        "应到会有表决权的党员4名，实到会1名，不足半数，按规定不能表决。",
      );
    },
  );

  test.each(minutesPapers)("a topic without a vote prints no word of one in %s", async (name) => {
    const agenda = [topic("通报", { discussion: "作了通报。" })];
    expect(await joined(name, meeting({ agenda }))).not.toMatch(/表决方式|表决情况|半数/);
  });
});

describe("a combined gathering", () => {
  test.each(minutesPapers)("prints one paper of all its parts in %s", async (name) => {
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

  test.each(minutesPapers)(
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

  test.each(minutesPapers)(
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

  test.each(minutesPapers)("议定事项 print as decided, never how they went in %s", async (name) => {
    const text = await joined(name, combinedGathering(), { part: 3 });
    expect(text).toMatch(/整理刘晓峰同志的入党材料，按程序报上级党委审批(（责任人：|\n)曾国庆/);
    expect(text).toContain("2026年10月10日");
    expect(text).not.toContain("材料已送审");
    const none = await joined(name, combinedGathering({ actionItems: [] }));
    expect(none).not.toContain("议定事项");
  });

  test.each(minutesPapers)(
    "who is expected at another part only is not absent in %s",
    async (name) => {
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
    },
  );

  test.each(minutesPapers)(
    "who came without being expected anywhere sat in, in %s",
    async (name) => {
      const attendance = [
        attendee("单立新", "present"),
        attendee("许长河", "present", { stage: "activist", canVote: false }),
        outsider("何勇", "处党委组织科"),
      ];
      const text = await joined(name, meeting({ attendance }));
      expect(text).toContain("应到党员1名，实到1名，列席2人。");
      expect(text).toMatch(/列席人员：?\n?许长河、何勇（处党委组织科）/);
    },
  );
});

test("actions without owner or day print blanks to write on", async () => {
  const actionItems = [actionItem("整改")];
  const text = await joined("gathering-minutes", meeting({ actionItems }));
  expect(text).toContain("1.整改（责任人：＿＿＿＿；完成时限：＿＿＿＿）");
});
