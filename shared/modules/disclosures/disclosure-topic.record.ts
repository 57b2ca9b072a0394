import { defineRecordType } from "../../records/define-record-type.ts";
import { choice, flag, integer, longText, rows, text } from "../../records/field.ts";
import { basisFields } from "../rules/basis-fields.ts";
import {
  checkKinds,
  cycles,
  dayUnits,
  disclosureKinds,
  figureRoles,
  maskings,
  signers,
} from "./disclosure-words.ts";
import { columnsField, marksField } from "./table-fields.ts";

/** 公开事项：公开或公示什么、谁落款、多久一次、贴多久，都是可改的行。 */
export const disclosureTopic = defineRecordType({
  name: "disclosureTopic",
  label: "公开事项",
  purpose: "写明每件事公开还是公示、由谁落款、多久一次、贴多少天，表格用哪些栏目。",
  place: "设置/公开事项",
  table: "disclosure_topic",
  fields: {
    position: integer("序号", { required: true, list: true, min: 1, max: 999 }),
    name: text("事项", { required: true, list: true, maxLength: 60 }),
    kind: choice("类型", disclosureKinds, { required: true, list: true, preset: "open" }),
    signer: choice("落款单位", signers, { required: true, list: true, preset: "station" }),
    cycle: choice("周期", cycles, { required: true, list: true, preset: "month" }),
    leastDays: integer("张贴最少天数", { required: true, list: true, min: 1, max: 365 }),
    dayUnit: choice("天数单位", dayUnits, { required: true, preset: "workingDay" }),
    dueDay: integer("次月几日前公开", {
      min: 1,
      max: 31,
      help: "核对情况为“已核”后才用来提醒",
    }),
    isMasked: flag("公开版姓名脱敏"),
    maskedAs: choice("脱敏办法", maskings, {
      preset: "surname",
      help: "仅工号：姓名一栏印工号，取自表格的工号栏或员工名册",
    }),
    isOff: flag("本单位不适用"),
    approver: text("审批人", { section: "审批与意见", maxLength: 60 }),
    scope: text("公开范围", { section: "审批与意见", maxLength: 100 }),
    method: text("公开方式", { section: "审批与意见", maxLength: 100 }),
    feedback: text("意见渠道", {
      section: "审批与意见",
      help: "受理部门或受理人、电话、地点",
    }),
    basis: longText("依据", { section: "审批与意见", maxLength: 2_000 }),
    checkKind: choice("核对办法", checkKinds, {
      section: "表格",
      required: true,
      preset: "none",
      help: "考勤表每天填符号还是填工时，由这里决定",
    }),
    columns: columnsField("disclosure_topic_column"),
    marks: marksField("disclosure_topic_mark"),
    figures: rows(
      "数额项目",
      "disclosure_topic_figure",
      {
        role: choice("项目", figureRoles, { required: true, preset: "other" }),
        label: text("名称", { maxLength: 40 }),
        fromColumn: text("取自栏目", { maxLength: 40, help: "填栏目名，金额为该栏合计" }),
      },
      { section: "表格", maxRows: 60 },
    ),
    source: text("规定依据", { section: "依据", required: true }),
    status: basisFields.status,
  },
  title: (v) => v.name ?? "",
  views: { all: { label: "全部", sort: "position", direction: "ascending" } },
  identity: [["name"]],
  retentionClass: "rule",
});

export type DisclosureTopicValues = ReturnType<typeof disclosureTopic.valuesOf>;
