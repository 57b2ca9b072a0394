import { describe, expect, test } from "vitest";
import type { DocumentOptions } from "#shared/modules/documents/document-options.ts";
import { gatheringMaker } from "#shared/modules/gatherings/gathering-maker.ts";
import type { GatheringValues } from "#shared/modules/gatherings/gathering.record.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { combinedGathering } from "../../service/documents/combined-gathering.ts";
import {
  actionItem,
  attendee,
  context,
  meeting,
  part,
  rules,
  topic,
  type PaperName,
} from "../../service/documents/gathering-fixtures.ts";

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
