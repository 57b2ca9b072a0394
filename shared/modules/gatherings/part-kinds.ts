import type { PeriodUnit } from "../../kernel/period.ts";

/** 会议活动的类别；一次活动可有几个部分，各按自己的类别计次。 */
export const partKinds = {
  generalMeeting: "支部党员大会",
  committeeMeeting: "支委会",
  groupMeeting: "党小组会",
  partyLecture: "党课",
  themedPartyDay: "主题党日",
  organizationalLife: "组织生活会",
  appraisal: "民主评议党员",
  collectiveStudy: "集中学习",
  otherMeeting: "其他会议",
} as const;

export type PartKind = keyof typeof partKinds;

/** 应到的范围。 */
export const partScopes = {
  members: "全体党员",
  committee: "支委会委员",
  group: "党小组党员",
  listed: "名单所列人员",
} as const;

export type PartScope = keyof typeof partScopes;

interface KindFacts {
  /** Who is expected where the clerk says nothing else. */
  readonly scope: PartScope;
  /** 归属期: 组织生活会 and 民主评议 belong to a year, whatever day they are held (组织生活会多在次年初). */
  readonly period: PeriodUnit;
  /** How a title names it, from year, month and number in the year. */
  readonly title: (year: number, month: number, number: number) => string;
  readonly closing: string;
}

const counted = (name: string) => (year: number, _month: number, number: number) =>
  `${year}年第${number}次${name}`;

/** What goes by the kind of a part (支部工作条例第十一至十八条). */
export const kindFacts: Readonly<Record<PartKind, KindFacts>> = {
  generalMeeting: {
    scope: "members",
    period: "month",
    title: counted("支部党员大会"),
    closing: "散会。",
  },
  committeeMeeting: {
    scope: "committee",
    period: "month",
    title: counted("支委会"),
    closing: "散会。",
  },
  groupMeeting: { scope: "group", period: "month", title: counted("党小组会"), closing: "散会。" },
  partyLecture: {
    scope: "members",
    period: "month",
    title: counted("党课"),
    closing: "党课结束。",
  },
  themedPartyDay: {
    scope: "members",
    period: "month",
    title: (year, month) => `${year}年${month}月主题党日`,
    closing: "活动结束。",
  },
  organizationalLife: {
    scope: "members",
    period: "year",
    title: (year) => `${year}年度组织生活会`,
    closing: "散会。",
  },
  appraisal: {
    scope: "members",
    period: "year",
    title: (year) => `${year}年度民主评议党员`,
    closing: "散会。",
  },
  collectiveStudy: {
    scope: "members",
    period: "month",
    title: counted("集中学习"),
    closing: "学习结束。",
  },
  otherMeeting: { scope: "listed", period: "month", title: counted("会议"), closing: "散会。" },
};
