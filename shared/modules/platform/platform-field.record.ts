import { dateForms } from "../../kernel/date-form.ts";
import { defineRecordType } from "../../records/define-record-type.ts";
import { choice, integer, text } from "../../records/field.ts";
import { basisFields } from "../rules/basis-fields.ts";
import { platformSources } from "./platform-sources.ts";

/** 平台栏目：上级平台要填的一个栏目，取自台账的哪一项，日期怎么写，最多多少字。 */
export const platformField = defineRecordType({
  name: "platformField",
  label: "平台栏目",
  purpose: "“复制到平台”按这里的栏目、次序、日期写法和字数列出，照本单位用的平台改。",
  place: "设置/平台栏目",
  table: "platform_field",
  fields: {
    platform: text("平台名称", { required: true, list: true, maxLength: 40 }),
    position: integer("次序", { required: true, list: true, min: 1, max: 400 }),
    label: text("平台上的栏目名", { required: true, list: true, maxLength: 40 }),
    takenFrom: choice("取自", platformSources, { required: true, list: true }),
    dateForm: choice("日期写法", dateForms, { list: true, help: "只对日期有用；不填为2026-11-04" }),
    maxLength: integer("最多字数", {
      list: true,
      min: 1,
      max: 100_000,
      help: "平台限了字数的填；超出时会提醒，不会截断",
    }),
    ...basisFields,
  },
  title: (v) => `${v.platform ?? ""} ${v.label ?? ""}`,
  views: { all: { label: "全部", sort: "position", direction: "ascending" } },
  identity: [["platform", "takenFrom", "label"]],
  retentionClass: "rule",
});
