import { defineRecordType } from "../../records/define-record-type.ts";
import { choice, date, text } from "../../records/field.ts";
import { basisFields } from "../rules/basis-fields.ts";

/** 国家档案局令第10号的三档保管期限。 */
export const retentionPeriods = { permanent: "永久", thirty: "30年", ten: "10年" } as const;

export type RetentionPeriod = keyof typeof retentionPeriods;

/** 保管期限：每类档案保管多久，各有依据；以本单位批准的保管期限表为准。 */
export const retentionRule = defineRecordType({
  name: "retentionRule",
  label: "保管期限",
  purpose: "归档文件目录里的保管期限按这里取；以本单位批准的保管期限表为准，可改。",
  place: "设置/保管期限",
  table: "retention_rule",
  fields: {
    label: text("档案类别", { required: true, list: true, maxLength: 60 }),
    period: choice("保管期限", retentionPeriods, { required: true, list: true }),
    effectiveFrom: date("生效日期", {
      required: true,
      list: true,
      help: "这一天起归档按本行；有变时照原代号另加一行，旧行不改",
    }),
    code: text("代号", {
      required: true,
      maxLength: 80,
      pattern: {
        regex: /^[A-Za-z0-9]+(\.[A-Za-z0-9]+)?$/,
        message: "代号只能是字母和数字，细分时中间加一个点",
      },
      help: "程序按代号取用；如gathering.groupMeeting只管党小组会，gathering管其余会议",
    }),
    ...basisFields,
  },
  title: (v) => v.label ?? "",
  views: { all: { label: "全部", sort: "code", direction: "ascending" } },
  identity: [["code", "effectiveFrom"]],
  retentionClass: "rule",
});
