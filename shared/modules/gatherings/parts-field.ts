import type { CalendarDate } from "../../kernel/calendar-date.ts";
import {
  choice,
  date,
  integer,
  longText,
  period,
  person,
  reference,
  rows,
  text,
  time,
} from "../../records/field.ts";
import { proposePeriod } from "./gathering-titles.ts";
import { partKinds, partScopes, type PartKind } from "./part-kinds.ts";

function proposedPeriod(kind: unknown, day: unknown): string | null {
  const isKind = typeof kind === "string" && Object.hasOwn(partKinds, kind);
  return isKind && typeof day === "string"
    ? proposePeriod(kind as PartKind, day as CalendarDate)
    : null;
}

/** The parts of one gathering: each counts once for its own kind and period. */
export const partsField = rows(
  "类别",
  "gathering_part",
  {
    kind: choice("类别", partKinds, { required: true }),
    number: integer("本年第几次", { min: 1, max: 400 }),
    title: text("名称", { help: "如2026年第9次支委会，印在记录上" }),
    scope: choice("应到范围", partScopes, { help: "不填按类别" }),
    partyGroup: reference("党小组", "partyGroup"),
    period: period("归属期", {
      help: "按日期自动填写，可改；上年度的组织生活会在今年一季度开，归上年度",
      fill: (row, values) => proposedPeriod(row["kind"], values["occurredOn"]),
    }),
    theme: text("主题"),
    lecturer: person("授课（领学）人"),
    studyMinutes: integer("时长", { min: 0, max: 6_000, unit: "分钟", help: "计学时用" }),
    content: longText("内容"),
  },
  {
    required: true,
    list: true,
    inSheet: "kind",
    maxRows: 12,
    aliases: ["类型", "会议类型", "活动类型", "会议类别"],
  },
);

/** A lecture held twice for two shifts is one record: whoever came to either session was there. */
export const sessionsField = rows(
  "场次",
  "gathering_session",
  {
    name: text("场次名称", { required: true, maxLength: 40 }),
    occurredOn: date("日期", { required: true }),
    startTime: time("开始时间"),
    endTime: time("结束时间"),
    place: text("地点"),
  },
  { section: "场次", help: "党课、学习、主题党日为两个班次分开举行时填写", maxRows: 9 },
);
