import { defineRecordType } from "../../records/define-record-type.ts";
import { choice, date, flag, integer, text } from "../../records/field.ts";
import { partKinds } from "../gatherings/part-kinds.ts";
import { basisFields } from "../rules/basis-fields.ts";

/** 周期：多长时间应办一次。 */
export const dutyUnits = { month: "每月", quarter: "每季度", year: "每年" } as const;

/** 由谁办。 */
export const dutyHolders = { branch: "党支部", group: "每个党小组" } as const;

/** 应办事项：按规定或本单位要求，多长时间应开一次什么会。 */
export const duty = defineRecordType({
  name: "duty",
  label: "应办事项",
  purpose: "首页的待办和年度一览按这里的周期列出；本单位不适用的填上停用日期。",
  place: "设置/应办事项",
  table: "duty",
  fields: {
    label: text("事项", { required: true, list: true, maxLength: 40 }),
    counts: choice("按哪类会议活动计", partKinds, { required: true, list: true }),
    unit: choice("周期", dutyUnits, { required: true, list: true, preset: "month" }),
    holder: choice("由谁办", dutyHolders, { required: true, list: true, preset: "branch" }),
    needsCommittee: flag("只在设支委会时应办", { help: "按本支部登记的届次判断，不由人数推算" }),
    opensMonth: integer("从周期第几个月起办", {
      min: 1,
      max: 12,
      help: "不填为周期一开始；年度组织生活会填10",
    }),
    graceMonths: integer("周期结束后还可办", {
      min: 0,
      max: 12,
      unit: "个月",
      help: "期限未到的不算未登记；到次年3月底的填3",
    }),
    isLocal: flag("本单位要求", { list: true, help: "规定没有写明次数、由本单位自定的" }),
    effectiveFrom: date("生效日期", {
      required: true,
      list: true,
      help: "有变时照原代号另加一行，旧行不改",
    }),
    endedOn: date("本单位不适用（起）", { list: true, help: "这一天以后到期的不再列出" }),
    code: text("代号", {
      required: true,
      maxLength: 60,
      pattern: { regex: /^[a-z0-9-]+$/, message: "代号只能是小写字母、数字和短横线" },
      help: "同一事项的各行代号相同",
    }),
    ...basisFields,
  },
  title: (v) => v.label ?? "",
  views: { all: { label: "全部", sort: "code", direction: "ascending" } },
  identity: [["code", "effectiveFrom"]],
  retentionClass: "rule",
});
