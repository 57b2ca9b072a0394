import { defineRecordType } from "../../records/define-record-type.ts";
import { choice, date, longText, reference, text } from "../../records/field.ts";
import { keptTasks, planContentFields } from "./plan-content-fields.ts";
import { planRules } from "./plan-rules.ts";
import { planStages } from "./plan-stages.ts";

/** 计划的一稿：定下来的全文，以后不再改动，可查看、对照、打印。 */
export const annualPlanVersion = defineRecordType({
  name: "annualPlanVersion",
  label: "计划版本",
  purpose: "年度工作计划的每一稿都留有全文；在计划里点“留存这一稿”时自动登记。",
  place: "计划与目标/计划版本",
  table: "annual_plan_version",
  fields: {
    title: text("标题", { required: true, list: true }),
    stage: choice("稿次", planStages, { required: true, list: true }),
    occurredOn: date("定稿日期", { required: true, list: true, help: "决定这一稿的会议的日期" }),
    decidedBy: reference("决定的会议", "gathering", { list: true }),
    reason: longText("说明"),
    plan: reference("所属计划", "annualPlan"),
    ...planContentFields("annual_plan_version", keptTasks),
  },
  title: (v) => v.title ?? "",
  rules: planRules,
  views: { recent: { label: "按日期", sort: "occurredOn", direction: "descending" } },
  identity: [["title", "stage", "occurredOn"]],
  dated: { on: "occurredOn", unit: "year" },
  canFinalize: true,
  staysFinal: true,
  documents: ["annual-plan-version"],
  retentionClass: "annualPlan",
});
