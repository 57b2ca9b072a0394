import type { ScheduleTask } from "#shared/modules/plans/plans-contract.ts";

/** Which rows are shown. */
export const scheduleFilters = { all: "全部", open: "未销号", overdue: "逾期" } as const;

export type ScheduleFilter = keyof typeof scheduleFilters;

export function isFilter(text: string | null): text is ScheduleFilter {
  return text !== null && Object.hasOwn(scheduleFilters, text);
}

/** Whether a row is shown under a filter. */
export function isShown({ state, isOverdue }: ScheduleTask, filter: ScheduleFilter): boolean {
  if (filter === "overdue") return isOverdue;
  return filter === "all" || state !== "closed";
}

/** The last day of a month `YYYY-MM`, at the latest today: what 定表 proposes. */
export function issueDay(month: string, today: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return last < today ? last : today;
}

/** 共12项，未销号5项，其中逾期1项. */
export function scheduleSentence(tasks: readonly ScheduleTask[]): string {
  const open = tasks.filter(({ state }) => state !== "closed").length;
  const overdue = tasks.filter(({ isOverdue }) => isOverdue).length;
  return `共${tasks.length}项，未销号${open}项${overdue > 0 ? `，其中逾期${overdue}项` : ""}`;
}

const personColumns = new Set<string>(["leader", "owner", "supporters"]);

/** Whether a column names people, who are masked while 遮挡姓名 is on. */
export function isPersonColumn(name: string): boolean {
  return personColumns.has(name);
}
