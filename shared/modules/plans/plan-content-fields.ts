import { canonicalJson } from "../../kernel/canonical-json.ts";
import {
  choice,
  date,
  integer,
  longText,
  person,
  rows,
  rowUid,
  text,
  type AnyValues,
} from "../../records/field.ts";

/** 任务分类; what a branch calls otherwise stands in the row's own words. */
export const taskClasses = {
  politics: "政治思想建设",
  organization: "组织建设",
  style: "作风建设",
  system: "制度建设",
  integration: "融合中心工作",
  unions: "工团",
  other: "其他",
} as const;

export type TaskClass = keyof typeof taskClasses;

const taskCells = {
  class: choice("分类", taskClasses),
  ownClass: text("自定分类", { maxLength: 40, help: "本支部另有叫法时填写，印出时用它" }),
  item: text("条目", { required: true, maxLength: 400 }),
  measure: longText("措施"),
  owner: person("责任人"),
  due: text("时限", { maxLength: 60, help: "如：6月30日前、每月、全年" }),
} as const;

/** What a plan says, for a record kept in tables that begin with `table`; `keyed` tasks can be linked to. */
export function planContentFields<T>(table: string, tasks: T) {
  return {
    basis: longText("依据", { section: "总体要求", help: "上级要点、目标责任书等，一行一件" }),
    guidance: longText("指导思想", { section: "总体要求" }),
    goals: rows(
      "工作目标",
      `${table}_goal`,
      {
        goal: text("目标", { required: true, maxLength: 400 }),
        measure: text("指标", { maxLength: 100 }),
        target: text("目标值", { maxLength: 100 }),
        unit: text("计量单位", { maxLength: 20 }),
      },
      { section: "目标与任务" },
    ),
    tasks,
    safeguards: longText("保障措施", { section: "目标与任务" }),
    months: rows(
      "月度安排",
      `${table}_month`,
      {
        month: integer("月份", { required: true, min: 1, max: 12, unit: "月" }),
        meetings: longText("三会一课"),
        themedDay: longText("主题党日"),
        activities: longText("重点活动"),
        owner: person("责任人"),
      },
      { section: "月度安排", maxRows: 60 },
    ),
    attachments: longText("附件", { section: "附件与报送", help: "一行一件，写名称" }),
    submittedTo: text("报送", { section: "附件与报送" }),
    submittedOn: date("报送日期", { section: "附件与报送" }),
  };
}

/** Tasks of the plan itself: links point to their uid. */
export const keyedTasks = rows(
  "重点任务",
  "annual_plan_task",
  { uid: rowUid, ...taskCells },
  { section: "目标与任务", inSheet: "item" },
);

/** Tasks of a kept version: a text that nothing points to. */
export const keptTasks = rows("重点任务", "annual_plan_version_task", taskCells, {
  section: "目标与任务",
  inSheet: "item",
});

const contentNames = [
  ...["title", "period", "basis", "guidance", "goals", "tasks", "safeguards", "months"],
  ...["attachments", "submittedTo", "submittedOn"],
] as const;

/** What a version keeps of a plan: all it says, without the marks that links point to. */
export function planContentOf(values: AnyValues): AnyValues {
  const content = Object.fromEntries(contentNames.map((name) => [name, values[name] ?? null]));
  const tasks = (values["tasks"] as readonly AnyValues[]).map(({ uid: _, ...task }) => task);
  return { ...content, tasks };
}

// FNV-1a: tells a changed text from an unchanged one; nothing is secured by it.
function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

/** A mark of 16 letters that differs where what the plan says differs. */
export function contentMark(values: AnyValues): string {
  const text = canonicalJson(planContentOf(values));
  return fnv(text, 0x811c9dc5) + fnv(text, 0x1b873593);
}
