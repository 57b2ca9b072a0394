/** 重点工作的状态; 逾期 is told from the day and never stored. */
export const keyTaskStates = {
  notStarted: "未开始",
  underway: "推进中",
  done: "已完成",
  closed: "已销号",
} as const;

export type KeyTaskState = keyof typeof keyTaskStates;

/** Whether a task still asks for work. */
export function isOpenTask(state: KeyTaskState | null): boolean {
  return state !== "done" && state !== "closed";
}

/** Whether an open task is past its day. `today` and `dueOn` are `YYYY-MM-DD`. */
export function isOverdueTask(
  task: { readonly state: KeyTaskState | null; readonly dueOn: string | null },
  today: string,
): boolean {
  return isOpenTask(task.state) && task.dueOn !== null && task.dueOn < today;
}
