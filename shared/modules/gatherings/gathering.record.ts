import { defineRecordType } from "../../records/define-record-type.ts";
import { date, longText, person, text, time } from "../../records/field.ts";
import { actionItemsField } from "./action-items-field.ts";
import { agendaField } from "./agenda-field.ts";
import { attendanceField } from "./attendance-fields.ts";
import { gatheringRules } from "./gathering-rules.ts";
import { partsField, sessionsField } from "./parts-field.ts";

/** 一次会议或活动：基本情况和出席只登记一次，含一个或几个部分。 */
export const gathering = defineRecordType({
  name: "gathering",
  label: "会议活动",
  purpose: "一次会议只登记一次：会议记录、签到表、通知和归档目录都由它生成。",
  place: "组织生活/三会一课",
  table: "gathering",
  fields: {
    parts: partsField,
    occurredOn: date("日期", {
      required: true,
      list: true,
      aliases: ["会议日期", "时间", "会议时间"],
    }),
    title: text("会议名称", {
      required: true,
      list: true,
      aliases: ["名称", "会议（活动）名称", "主题"],
    }),
    startTime: time("开始时间", {}),
    endTime: time("结束时间", { help: "早于开始时间时按次日计" }),
    place: text("地点", { list: true, aliases: ["会议地点"] }),
    host: person("主持人", { list: true }),
    recorder: person("记录人", { list: true }),
    sessions: sessionsField,
    attendance: attendanceField,
    agenda: agendaField,
    actionItems: actionItemsField,
    note: longText("备注", { section: "其他" }),
  },
  title: (v) => v.title ?? "",
  rules: gatheringRules,
  views: {
    recent: { label: "按日期", sort: "occurredOn", direction: "descending" },
    byKind: { label: "按类别", sort: "occurredOn", direction: "descending", filter: "parts.kind" },
  },
  identity: [["occurredOn", "title"]],
  dated: { on: "occurredOn", unit: null },
  canFinalize: true,
  documents: [
    "gathering-minutes-compact",
    "gathering-minutes",
    "gathering-sign-in",
    "gathering-notice",
    "gathering-summary",
    "gathering-ballots",
    "gathering-ballot-count",
  ],
  retentionClass: "gathering",
});

export type GatheringValues = ReturnType<typeof gathering.valuesOf>;
