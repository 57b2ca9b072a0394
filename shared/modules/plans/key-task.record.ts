import type { FieldProblem } from "../../kernel/app-error.ts";
import { defineRecordType } from "../../records/define-record-type.ts";
import {
  choice,
  date,
  integer,
  longText,
  period,
  person,
  reference,
  rows,
  text,
  type RecordValues,
} from "../../records/field.ts";
import { keyTaskStates } from "./key-task-state.ts";

const own = (number: number) => text(`自定栏${number}`, { section: "自定栏", maxLength: 400 });

const fields = {
  title: text("重点工作", {
    required: true,
    list: true,
    aliases: ["工作内容", "工作任务", "重点任务", "工作事项"],
  }),
  year: integer("年度", { required: true, list: true, min: 2000, max: 2199 }),
  number: integer("序号", { list: true, min: 1, max: 999 }),
  category: text("类别", { list: true, maxLength: 60, aliases: ["工作类别", "分类"] }),
  measures: longText("具体措施", { aliases: ["措施", "工作措施", "推进措施"] }),
  outcome: longText("目标/成果形式", { aliases: ["目标", "工作目标", "成果形式", "预期成果"] }),
  leader: person("责任领导", { aliases: ["牵头领导", "分管领导"] }),
  owner: person("责任人", { list: true, aliases: ["承办人", "负责人"] }),
  supporters: text("配合", { maxLength: 400, aliases: ["配合人", "配合单位", "协办"] }),
  startOn: date("开始日期", { section: "时限与状态", aliases: ["开始时间", "启动时间"] }),
  dueOn: date("完成时限", {
    section: "时限与状态",
    list: true,
    aliases: ["完成时间", "时限", "完成日期"],
  }),
  dueWords: text("时限说法", {
    section: "时限与状态",
    maxLength: 60,
    help: "如：每月、全年；填了就照它印，逾期仍按完成时限算",
  }),
  state: choice("状态", keyTaskStates, {
    section: "时限与状态",
    required: true,
    list: true,
    preset: "notStarted",
  }),
  closedOn: date("销号日期", { section: "时限与状态" }),
  plan: reference("所属计划", "annualPlan", { section: "时限与状态" }),
  progress: rows(
    "每月进展",
    "key_task_progress",
    {
      month: period("月份", { required: true }),
      done: longText("本月进展"),
      next: longText("下月安排"),
      percent: integer("完成率", { min: 0, max: 100, unit: "%" }),
      problems: longText("存在问题"),
      supervision: longText("督办意见"),
    },
    { section: "每月进展", maxRows: 60 },
  ),
  own1: own(1),
  own2: own(2),
  own3: own(3),
  own4: own(4),
  own5: own(5),
  own6: own(6),
  own7: own(7),
  own8: own(8),
  note: longText("备注", { section: "其他" }),
};

type Values = RecordValues<typeof fields> & { readonly archiveYear?: number | null };

function monthProblems(progress: Values["progress"]): FieldProblem[] {
  return progress.flatMap(({ month }, at) => {
    const path = `progress.${at}.month`;
    if (!/^\d{4}-\d{2}$/.test(month ?? "")) return [{ path, message: "请填写月份，如2026年9月" }];
    const isTwice = progress.findIndex((row) => row.month === month) !== at;
    return isTwice ? [{ path, message: "这个月已有一行，请合在一行里" }] : [];
  });
}

function closingProblems({ state, closedOn }: Values): FieldProblem[] {
  if (state === "closed" && closedOn === null)
    return [{ path: "closedOn", message: "已销号的工作要填销号日期" }];
  if (state !== "closed" && closedOn !== null)
    return [{ path: "closedOn", message: "没有销号时不填销号日期" }];
  return [];
}

function keyTaskRules(values: Values): FieldProblem[] {
  const { startOn, dueOn } = values;
  return [
    ...monthProblems(values.progress),
    ...closingProblems(values),
    ...(startOn !== null && dueOn !== null && startOn > dueOn
      ? [{ path: "startOn", message: "开始日期晚于完成时限" }]
      : []),
    ...(dueOn === null && (values.archiveYear ?? null) === null
      ? [{ path: "dueOn", message: "请填完成时限；没有时限的填归档年度" }]
      : []),
  ];
}

/** 重点工作：推进表的一行，每月登记进展，完成后销号。 */
export const keyTask = defineRecordType({
  name: "keyTask",
  label: "重点工作",
  purpose: "推进表的每一行是一项重点工作：每月登记进展，完成后销号。",
  place: "计划与目标/重点工作",
  table: "key_task",
  fields,
  title: (v) => v.title ?? "",
  rules: keyTaskRules,
  views: {
    byYear: { label: "按年度", sort: "year", direction: "descending" },
    byState: { label: "按状态", sort: "year", direction: "descending", filter: "state" },
  },
  identity: [["year", "title"]],
  dated: { on: "dueOn", unit: null },
  retentionClass: "keyTask",
});

export type KeyTaskValues = ReturnType<typeof keyTask.valuesOf>;
