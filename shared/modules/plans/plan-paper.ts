import type { PersonSnapshot } from "../../records/field.ts";
import type { DocumentContext, DocumentGap, DocumentMaker } from "../documents/document-maker.ts";
import type { DocumentData } from "../documents/document-tags.ts";
import {
  chineseOrdinal,
  orBlank,
  titleLines,
  toParagraphs,
} from "../gatherings/document-wording.ts";
import { dayUnderSignature } from "../gatherings/papers/signature-data.ts";
import { printedDate } from "../gatherings/papers/printed-words.ts";
import type { AnyValues } from "../../records/field.ts";
import { asText } from "./as-text.ts";
import { annualPlanVersion } from "./annual-plan-version.record.ts";
import { otherYears } from "./next-year-plan.ts";
import { taskClasses } from "./plan-content-fields.ts";
import { planStages, planStageWords } from "./plan-stages.ts";

type Values = ReturnType<typeof annualPlanVersion.valuesOf> & { readonly period: string | null };

const read = (values: AnyValues) => annualPlanVersion.valuesOf(values) as Values;

const nameOf = (person: PersonSnapshot | null) => person?.name ?? "";

/** Ends a text that does not end itself. */
function ended(text: string): string {
  return /[。；！？]$/.test(text) ? text : `${text}。`;
}

function goalLine({ goal, measure, target, unit }: Values["goals"][number]): string {
  const amount = target === null ? "" : `${target}${unit ?? ""}`;
  const measured = [measure, amount].filter(Boolean).join("：");
  return ended(measured === "" ? (goal ?? "") : `${goal ?? ""}（${measured}）`);
}

/** What belongs to whom by when, in brackets after the words. */
function taskLine({ item, measure, owner, due }: Values["tasks"][number]): string {
  const facts = [
    ...(owner === null ? [] : [`责任人：${nameOf(owner)}`]),
    ...(due === null ? [] : [`时限：${due}`]),
  ];
  const words = [item ?? "", measure === null ? "" : toParagraphs(measure).join("")];
  const text = words
    .filter((word) => word !== "")
    .map(ended)
    .join("");
  return facts.length === 0 ? text : `${text}（${facts.join("；")}）`;
}

const classOf = (task: Values["tasks"][number]) =>
  task.ownClass ?? (task.class === null ? "其他" : taskClasses[task.class]);

/** Tasks under their class, classes in the order in which they come first. */
function classes(tasks: Values["tasks"]): DocumentData[] {
  const names = [...new Set(tasks.map(classOf))];
  return names.map((name, at) => ({
    序号汉字: chineseOrdinal(at + 1),
    分类: name,
    任务: numbered(tasks.filter((task) => classOf(task) === name).map(taskLine)),
  }));
}

function numbered(texts: readonly string[]): DocumentData[] {
  return texts.map((text, at) => ({ 序号: String(at + 1), 段落: text }));
}

const paragraphs = (text: string | null) => toParagraphs(text).map((段落) => ({ 段落 }));

/** The numbers of the sections, as they come. */
function headings(values: Values): Record<string, string> {
  const present = [
    ["指导思想序号", values.guidance !== null],
    ["目标序号", values.goals.length > 0],
    ["任务序号", values.tasks.length > 0],
    ["保障序号", values.safeguards !== null],
  ] as const;
  const shown = present.filter(([, isThere]) => isThere);
  return Object.fromEntries(shown.map(([name], at) => [name, chineseOrdinal(at + 1)]));
}

function monthLines(months: Values["months"]): DocumentData[] {
  return [...months]
    .sort((a, b) => (a.month ?? 0) - (b.month ?? 0))
    .map((row) => ({
      月份: `${row.month ?? ""}月`,
      三会一课: row.meetings ?? "",
      主题党日: row.themedDay ?? "",
      重点活动: row.activities ?? "",
      责任人: nameOf(row.owner),
    }));
}

/** 附件：1.××× with its number only where there are several; the monthly table comes first. */
function attachmentLines(values: Values): DocumentData[] {
  const table = values.months.length > 0 ? [monthlyTitle(values)] : [];
  const names = [...table, ...toParagraphs(values.attachments)];
  return names.map((name, at) => ({
    首行: at === 0,
    附件名: names.length === 1 ? name : `${at + 1}.${name}`,
  }));
}

const monthlyTitle = (values: Values) => `${values.period ?? ""}年度月度工作安排表`;

function planData(values: Values, stage: string, context: DocumentContext): DocumentData {
  const signature = orBlank(context.branch.signatureName);
  const day = printedDate(values.occurredOn);
  return {
    标题分行: titleLines(orBlank(values.title)).map((行) => ({ 行 })),
    版本: stage,
    ...headings(values),
    有依据: values.basis !== null,
    依据: paragraphs(values.basis),
    有指导思想: values.guidance !== null,
    指导思想: paragraphs(values.guidance),
    有目标: values.goals.length > 0,
    目标: numbered(values.goals.map(goalLine)),
    有任务: values.tasks.length > 0,
    任务分类: classes(values.tasks),
    有保障: values.safeguards !== null,
    保障措施: paragraphs(values.safeguards),
    有附件: values.months.length > 0 || values.attachments !== null,
    附件: attachmentLines(values),
    署名: signature,
    落款日期行: dayUnderSignature(signature, day),
    有报送: values.submittedTo !== null,
    报送: values.submittedTo ?? "",
    有月度安排: values.months.length > 0,
    月度标题: monthlyTitle(values),
    月度安排: monthLines(values.months),
  };
}

function planGaps(stored: AnyValues, { branch }: DocumentContext): readonly DocumentGap[] {
  const values = read(stored);
  const unowned = values.tasks.filter(({ owner }) => owner === null).length;
  const undated = values.tasks.filter(({ due }) => due === null).length;
  const old = otherYears(stored);
  return [
    ...(branch.signatureName === ""
      ? [{ field: "branch.signatureName", message: "未填写落款单位的名称" }]
      : []),
    ...(values.occurredOn === null ? [{ field: "occurredOn", message: "未填写成文日期" }] : []),
    ...(values.goals.length === 0 ? [{ field: "goals", message: "没有工作目标" }] : []),
    ...(values.tasks.length === 0 ? [{ field: "tasks", message: "没有重点任务" }] : []),
    ...(unowned > 0 ? [{ field: "tasks", message: `有${unowned}项任务没有责任人` }] : []),
    ...(undated > 0 ? [{ field: "tasks", message: `有${undated}项任务没有时限` }] : []),
    ...(values.months.length === 0 ? [{ field: "months", message: "没有月度安排" }] : []),
    ...old.map((year) => ({
      field: "basis",
      message: `文中还写有${year}年，请核对是否要改`,
      kind: "wrong" as const,
    })),
  ];
}

function makerBy(stageOf: (values: AnyValues) => string): DocumentMaker {
  return {
    data: (stored, context) => planData(read(stored), stageOf(stored), context),
    gaps: planGaps,
    parts: () => [],
    titleOf: (values, { branch }) => `${branch.shortName}${asText(values["period"])}`,
    proposals: () => ({}),
  };
}

/** The plan as it stands: marked as a draft wherever it is not the text last decided on. */
export const annualPlanMaker = makerBy(planStageWords);

/** One kept version of a plan, under the name of its step. */
export const annualPlanVersionMaker = makerBy((values) => {
  const { stage } = annualPlanVersion.valuesOf(values);
  return stage === null ? "" : planStages[stage];
});
