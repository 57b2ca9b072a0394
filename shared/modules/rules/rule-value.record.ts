import { defineRecordType } from "../../records/define-record-type.ts";
import { date, integer, text } from "../../records/field.ts";
import { basisFields } from "./basis-fields.ts";

/** 规则参数：程序用到的天数、分钟数和人数，各有依据和生效日期。 */
export const ruleValue = defineRecordType({
  name: "ruleValue",
  label: "规则参数",
  purpose: "程序用到的天数、分钟数和人数都在这里，可按本单位的规定改。",
  place: "设置/规则参数",
  table: "rule_value",
  fields: {
    label: text("参数名称", { required: true, list: true, maxLength: 60 }),
    value: integer("数值", { required: true, list: true, min: 0, max: 100_000 }),
    unit: text("单位", { list: true, maxLength: 20 }),
    effectiveFrom: date("生效日期", {
      required: true,
      list: true,
      help: "这一天起按本行；有变时照原代号另加一行，旧行不改",
    }),
    code: text("代号", {
      required: true,
      maxLength: 60,
      pattern: { regex: /^[a-z0-9-]+$/, message: "代号只能是小写字母、数字和短横线" },
      help: "程序按代号取用，同一参数的各行代号相同",
    }),
    ...basisFields,
  },
  title: (v) => v.label ?? "",
  views: { all: { label: "全部", sort: "code", direction: "ascending" } },
  identity: [["code", "effectiveFrom"]],
  retentionClass: "rule",
});
