import { defineRecordType } from "../../records/define-record-type.ts";
import { choice, date, longText, reference, rows, text } from "../../records/field.ts";
import { keyedTasks, planContentFields } from "./plan-content-fields.ts";
import { planRules } from "./plan-rules.ts";
import { planStages } from "./plan-stages.ts";

/** 年度工作计划：现行文本在这里，每一稿的全文另存为版本。 */
export const annualPlan = defineRecordType({
  name: "annualPlan",
  label: "年度工作计划",
  purpose: "一年一份：目标、任务、月度安排；草案、审议稿、通过稿、调整稿各留全文。",
  place: "计划与目标/年度工作计划",
  table: "annual_plan",
  fields: {
    title: text("标题", { required: true, list: true }),
    occurredOn: date("成文日期", {
      required: true,
      list: true,
      help: "草案填拟定日期，通过后改为签发日期；归档年度按它填写",
    }),
    ...planContentFields("annual_plan", keyedTasks),
    steps: rows(
      "版本",
      "annual_plan_step",
      {
        stage: choice("稿次", planStages, { required: true }),
        decidedOn: date("日期"),
        decidedBy: reference("决定的会议", "gathering"),
        version: reference("留存的全文", "annualPlanVersion"),
        reason: longText("说明"),
        mark: text("文字标记", { isHidden: true, maxLength: 16 }),
      },
      { section: "版本", inSheet: "stage", list: true, maxRows: 60 },
    ),
  },
  title: (v) => v.title ?? "",
  rules: planRules,
  views: { recent: { label: "按日期", sort: "occurredOn", direction: "descending" } },
  identity: [["title"]],
  dated: { on: "occurredOn", unit: "year" },
  canFinalize: true,
  documents: ["annual-plan"],
  retentionClass: "annualPlan",
});
