import { defineRecordType } from "../../records/define-record-type.ts";
import {
  choice,
  date,
  flag,
  integer,
  longText,
  money,
  reference,
  rows,
  text,
} from "../../records/field.ts";
import { startRules } from "../calendar/publicity-period.ts";
import { columnChangeProblems } from "./column-change.ts";
import { disclosureRules } from "./disclosure-rules.ts";
import {
  checkKinds,
  dayUnits,
  disclosureKinds,
  figureRoles,
  maskings,
  signers,
} from "./disclosure-words.ts";
import { opinionsField, postingsField } from "./posting-fields.ts";
import { columnsField, heldLinesField, linesField, marksField } from "./table-fields.ts";

/** 一次公开或公示：表格、核对、审批、张贴和意见都在一条记录里。 */
export const disclosure = defineRecordType({
  name: "disclosure",
  label: "公开（公示）",
  purpose: "每件事公开一次登记一条：表格、审批、张贴、撤下和意见都在这里，通知单由它生成。",
  place: "亲情管理/四公开",
  table: "disclosure",
  fields: {
    topic: reference("公开事项", "disclosureTopic", { required: true, list: true }),
    title: text("标题", { required: true, list: true, maxLength: 120 }),
    madeOn: date("日期", { required: true, list: true, help: "落款日期" }),
    kind: choice("类型", disclosureKinds, { required: true, list: true, preset: "open" }),
    signer: choice("落款单位", signers, { required: true, preset: "station" }),
    basis: longText("依据", { maxLength: 2_000 }),
    content: longText("内容", { maxLength: 10_000 }),
    scope: text("公开范围", { maxLength: 100 }),
    method: text("公开方式", { maxLength: 100 }),
    feedback: text("意见渠道"),
    isMasked: flag("公开版姓名脱敏", { section: "表格" }),
    maskedAs: choice("脱敏办法", maskings, { section: "表格", preset: "surname" }),
    columns: columnsField("disclosure_column"),
    marks: marksField("disclosure_mark"),
    lines: linesField,
    heldLines: heldLinesField,
    checkKind: choice("核对办法", checkKinds, { section: "核对", preset: "none" }),
    figures: rows(
      "数额",
      "disclosure_figure",
      {
        role: choice("项目", figureRoles, { required: true, preset: "other" }),
        label: text("名称", { maxLength: 40 }),
        amount: money("金额"),
        fromColumn: text("取自栏目", { maxLength: 40, help: "填栏目名，金额为该栏合计" }),
      },
      { section: "核对", maxRows: 60 },
    ),
    mealCount: integer("就餐人次", { section: "核对", min: 0, max: 1_000_000, unit: "人次" }),
    differenceReason: longText("差额说明", { section: "核对", maxLength: 1_000 }),
    proposedBy: text("提出人", { section: "审批", maxLength: 40 }),
    proposedOn: date("提出日期", { section: "审批" }),
    reviewedBy: text("审核人（保密审查）", { section: "审批", maxLength: 40 }),
    reviewedOn: date("审核日期", { section: "审批" }),
    approvedBy: text("批准人", { section: "审批", maxLength: 40 }),
    approvedOn: date("批准日期", { section: "审批" }),
    leastDays: integer("张贴最少天数", { section: "张贴", min: 1, max: 365 }),
    dayUnit: choice("天数单位", dayUnits, { section: "张贴", preset: "workingDay" }),
    startRule: choice("起算", startRules, { section: "张贴", preset: "next" }),
    confirmedEndOn: date("核定的期满日", {
      section: "张贴",
      staysOpen: true,
      help: "放假安排没有录全的年份只能暂算，核对后填在这里才印到纸上",
    }),
    postings: postingsField,
    opinions: opinionsField,
    outcome: longText("结果", { section: "意见与异议", maxLength: 2_000, staysOpen: true }),
    replaces: reference("更正的是", "disclosure", { section: "意见与异议" }),
    withheldReason: text("本期不公开的原因", { section: "意见与异议" }),
  },
  title: (v) => v.title ?? "",
  rules: disclosureRules,
  changeRules: columnChangeProblems,
  views: {
    recent: { label: "按日期", sort: "madeOn", direction: "descending" },
    byKind: { label: "按类型", sort: "madeOn", direction: "descending", filter: "kind" },
    byTopic: { label: "按事项", sort: "madeOn", direction: "descending", filter: "topic" },
  },
  identity: [["title", "madeOn"]],
  dated: { on: "madeOn", unit: "month" },
  canFinalize: true,
  documents: [
    "disclosure-notice",
    "disclosure-notice-wide",
    "disclosure-approval",
    "disclosure-register",
  ],
  retentionClass: "disclosure",
});

export type DisclosureValues = ReturnType<typeof disclosure.valuesOf>;
