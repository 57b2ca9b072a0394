import { defineRecordType } from "../../records/define-record-type.ts";
import {
  choice,
  date,
  longText,
  person,
  reference,
  rows,
  text,
  time,
} from "../../records/field.ts";
import { gatheringRules } from "./gathering-rules.ts";

/** 活动的种类。一次活动含多个部分，由后续版本支持。 */
export const gatheringKinds = {
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

/** 出席情况。未登记从不当作缺席印出。 */
export const attendanceStates = {
  unrecorded: "未登记",
  present: "实到",
  presentByVideo: "实到（视频）",
  onLeave: "请假",
  absent: "缺席",
  observer: "列席",
  excluded: "不计入应到",
} as const;

/** 一次会议或活动：基本情况、议题、出席，只登记一次。 */
export const gathering = defineRecordType({
  name: "gathering",
  label: "会议活动",
  purpose: "一次会议只登记一次：会议记录、签到表和归档目录都由它生成。",
  place: "组织生活/三会一课",
  table: "gathering",
  fields: {
    kind: choice("类型", gatheringKinds, {
      required: true,
      list: true,
      aliases: ["会议类型", "活动类型"],
    }),
    title: text("会议名称", {
      required: true,
      list: true,
      aliases: ["名称", "会议（活动）名称", "主题"],
    }),
    occurredOn: date("日期", {
      required: true,
      list: true,
      aliases: ["会议日期", "时间", "会议时间"],
    }),
    startTime: time("开始时间", {}),
    endTime: time("结束时间", { help: "早于开始时间时按次日计" }),
    place: text("地点", { list: true, aliases: ["会议地点"] }),
    host: person("主持人", { list: true }),
    recorder: person("记录人", { list: true }),
    partyGroup: reference("党小组", "partyGroup", { help: "党小组会填写" }),
    attendance: rows(
      "出席",
      "gathering_attendance",
      {
        person: person("姓名", { required: true }),
        state: choice("出席情况", attendanceStates, { required: true, preset: "unrecorded" }),
        reason: text("原因", { help: "请假或不计入应到的原因" }),
      },
      { section: "出席", maxRows: 500 },
    ),
    agenda: rows(
      "议题",
      "gathering_agenda",
      {
        topic: text("题目", { required: true, maxLength: 400 }),
        discussion: longText("讨论情况"),
        resolution: longText("决议"),
      },
      { section: "议题", maxRows: 60 },
    ),
    note: longText("备注", { section: "其他" }),
  },
  title: (v) => v.title ?? "",
  rules: gatheringRules,
  views: {
    recent: { label: "按日期", sort: "occurredOn", direction: "descending" },
    byKind: { label: "按类型", sort: "occurredOn", direction: "descending", filter: "kind" },
  },
  identity: [["kind", "occurredOn", "title"]],
  dated: { on: "occurredOn", unit: "month" },
  canFinalize: true,
  documents: ["gathering-minutes", "gathering-sign-in"],
  retentionClass: "gathering",
});
