import { defineRecordType } from "../../records/define-record-type.ts";
import { choice, date, longText, person, text } from "../../records/field.ts";

/** 来文要求支部做什么。 */
export const paperDemands = {
  read: "阅知",
  passOn: "传达",
  handle: "办理",
  both: "传达并办理",
} as const;

/** 收文：上级来文，传达和办理到哪一步。传达它的会议以关联登记，日期取自会议。 */
export const incomingPaper = defineRecordType({
  name: "incomingPaper",
  label: "收文",
  purpose: "登记上级来文，看清哪次会议传达、办理到哪一步。涉密文件不得录入本系统。",
  place: "组织生活/收文与传达",
  table: "incoming_paper",
  fields: {
    subject: text("文件标题", {
      required: true,
      list: true,
      aliases: ["标题", "文件名称"],
      help: "涉密文件不得录入本系统",
    }),
    sender: text("来文单位", { required: true, list: true, maxLength: 100 }),
    number: text("来文字号", { list: true, maxLength: 80, aliases: ["文号"] }),
    receivedOn: date("收到日期", { required: true, list: true, aliases: ["收文日期"] }),
    demand: choice("办理要求", paperDemands, { required: true, list: true, preset: "passOn" }),
    demandText: longText("要求内容", { maxLength: 2_000 }),
    dueOn: date("办理时限", { list: true }),
    owner: person("承办人"),
    doneOn: date("办结日期", { section: "办理" }),
    result: longText("办理结果", { section: "办理", maxLength: 4_000 }),
  },
  title: (v) => v.subject ?? "",
  rules: (v) => [
    ...(v.doneOn !== null && v.receivedOn !== null && v.doneOn < v.receivedOn
      ? [{ path: "doneOn", message: "办结日期早于收到日期，请核对" }]
      : []),
  ],
  views: {
    recent: { label: "按收到日期", sort: "receivedOn", direction: "descending" },
    byDemand: {
      label: "按办理要求",
      sort: "receivedOn",
      direction: "descending",
      filter: "demand",
    },
  },
  identity: [
    ["number", "subject"],
    ["receivedOn", "subject"],
  ],
  dated: { on: "receivedOn", unit: "month" },
  retentionClass: "incomingPaper",
});
