import { describe, expect, test } from "vitest";
import { combinedGathering } from "./combined-gathering.ts";
import { joined, paperText } from "./fill-paper.ts";
import { attendee, meeting, part } from "./gathering-fixtures.ts";

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
