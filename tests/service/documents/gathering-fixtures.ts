import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { DocumentContext } from "#shared/modules/documents/document-maker.ts";
import type { DocumentOptions } from "#shared/modules/documents/document-options.ts";
import type { Attendance, Part } from "#shared/modules/gatherings/part-base.ts";
import type { GatheringValues } from "#shared/modules/gatherings/gathering.record.ts";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import { blankValues } from "#shared/records/complete-values.ts";
import type { BranchOnDay } from "#shared/modules/settings/branch-on.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { VotingRule } from "#shared/modules/rules/rules-contract.ts";

// All names are invented.

export type Topic = GatheringValues["agenda"][number];
export type ActionItem = GatheringValues["actionItems"][number];

/** Somebody of the roster: a full member who may vote, unless `more` says otherwise. */
export function attendee(
  name: string,
  state: Attendance["state"],
  more: Partial<Attendance> = {},
): Attendance {
  return {
    person: { uid: `uid-${name}`, name, unit: "输油班" },
    state,
    leaveReason: null,
    reason: null,
    session: null,
    stage: "full",
    canVote: true,
    isElsewhere: false,
    isCommittee: false,
    partyGroup: null,
    excludedCase: null,
    consent: null,
    approvedBy: null,
    ...more,
  };
}

/** Somebody who is not of the branch. */
export function outsider(name: string, unit: string): Attendance {
  return attendee(name, "observer", {
    person: { uid: null, name, unit },
    stage: null,
    canVote: false,
  });
}

export function part(kind: Part["kind"], more: Partial<Part> = {}): Part {
  return {
    kind,
    number: null,
    title: null,
    scope: null,
    partyGroup: null,
    period: null,
    theme: null,
    lecturer: null,
    studyMinutes: null,
    content: null,
    ...more,
  };
}

export function topic(subject: string, more: Partial<Topic> = {}): Topic {
  return {
    part: null,
    kind: "ordinary",
    topic: subject,
    papers: null,
    presenter: null,
    discussion: null,
    measures: null,
    resolution: null,
    voteMatter: null,
    voteMethod: null,
    issuedCount: null,
    returnedCount: null,
    validCount: null,
    yesCount: null,
    noCount: null,
    abstainCount: null,
    writtenYesCount: null,
    writtenNoCount: null,
    writtenAbstainCount: null,
    scrutineers: null,
    tellers: null,
    voteSentence: null,
    voteNote: null,
    ...more,
  };
}

export function actionItem(content: string, more: Partial<ActionItem> = {}): ActionItem {
  return {
    uid: null,
    part: null,
    content,
    owner: null,
    dueOn: null,
    state: "open",
    doneOn: null,
    result: null,
    ...more,
  };
}

export function person(name: string) {
  return { uid: `uid-${name}`, name, unit: "站部" };
}

const general: Partial<GatheringValues> = {
  title: "2026年第1次支部党员大会",
  parts: [part("generalMeeting", { title: "2026年第1次支部党员大会" })],
  occurredOn: "2026-03-05",
  startTime: "15:00",
  endTime: "16:20",
  place: "咸阳输油站二楼会议室",
  host: person("王建国"),
  recorder: person("陈丽"),
  agenda: [
    topic("审议年度工作计划", {
      discussion: "陈丽作了说明。\n\n　　李卫东建议增加劳动竞赛内容。",
      resolution: "同意工作计划。\n由支委会组织落实。",
    }),
    topic("通报党费收缴情况", { discussion: "王建国通报了情况。" }),
  ],
  attendance: [
    attendee("王建国", "present", { isCommittee: true }),
    attendee("陈丽", "present", { isCommittee: true }),
    attendee("李卫东", "presentByVideo"),
    attendee("刘志强", "onLeave", { leaveReason: "onDuty" }),
    attendee("杨帆", "absent", { reason: "未请假" }),
    outsider("何勇", "处党委组织科"),
    attendee("高翔", "excluded", {
      excludedCase: "bedridden",
      consent: "2026年2月3日",
      approvedBy: "2026年2月10日支部党员大会",
    }),
  ],
};

/** A complete general meeting; `changes` replace facts of the gathering. */
export function meeting(changes: Partial<GatheringValues> = {}): AnyValues {
  return { ...blankValues(gathering), ...general, ...changes };
}

const branch: BranchOnDay = {
  fullName: "中共咸阳输油站支部委员会",
  shortName: "咸阳输油站党支部",
  signatureName: "咸阳输油站党支部",
  superiorName: "中共第一输油处委员会",
  stationName: "咸阳输油站",
  unionName: "",
  canteenGroupName: "",
  hasCommittee: true,
  hasSeal: true,
  termName: "第五届",
};

const ordinary: VotingRule = {
  uid: "019ab3c0-0000-7000-8000-000000000001",
  matter: "ordinary",
  effectiveFrom: "2018-10-28",
  presentTest: "atLeast",
  presentNumerator: 1,
  presentDenominator: 2,
  yesTest: "over",
  yesNumerator: 1,
  yesDenominator: 2,
  yesBase: "due",
  countsBallots: false,
  countsWrittenVotes: false,
  quorateSentence: "应到会有表决权的党员{应到}名，实到会{实到}名，达到半数以上，可以表决。",
  inquorateSentence: "应到会有表决权的党员{应到}名，实到会{实到}名，不足半数，按规定不能表决。",
  tallySentence: "",
  writtenSentence: "",
  passedSentence: "赞成{赞成}名，超过应到会有表决权党员的半数，通过。",
  failedSentence: "赞成{赞成}名，未超过应到会有表决权党员的半数，未通过。",
  source: "《中国共产党支部工作条例（试行）》第十一条",
  status: "pending",
};

const admission: VotingRule = {
  ...ordinary,
  uid: "019ab3c0-0000-7000-8000-000000000003",
  matter: "admission",
  effectiveFrom: "2026-05-11",
  presentTest: "over",
  countsBallots: true,
  countsWrittenVotes: true,
  quorateSentence:
    "应到会有表决权的党员{应到}名，实到会{实到}名，超过应到会有表决权党员人数的半数，符合规定。",
  tallySentence:
    "发出表决票{发出}张，收回{收回}张，有效{有效}张；赞成{赞成}票，不赞成{不赞成}票，弃权{弃权}票。",
  passedSentence: "赞成人数超过应到会有表决权党员人数的半数，决议通过。",
  failedSentence: "赞成人数未超过应到会有表决权党员人数的半数，决议未通过。",
};

export const rules: readonly VotingRule[] = [ordinary, admission];

export type PaperName =
  "gathering-minutes" | "gathering-minutes-compact" | "gathering-sign-in" | "gathering-notice";

/** What a paper is made from beside its record. */
export function context(
  templateName: PaperName = "gathering-minutes",
  options: DocumentOptions = {},
  more: Partial<DocumentContext> = {},
): DocumentContext {
  const today = "2026-11-24" as CalendarDate;
  return {
    templateName,
    branch,
    rules,
    options,
    publicity: null,
    draftNumber: null,
    today,
    ...more,
  };
}
