/** Kinds of what was begun and has no end yet, in the order of the page. */
export const openEndKinds = {
  "plan.task": "计划任务到期未安排",
  "keyTask.overdue": "重点工作逾期未完成",
  "gathering.openEnd": "会议活动未登记完",
  "gathering.actionItem": "议定事项未落实",
  "incomingPaper.open": "收文未传达或未办结",
  "activity.open": "活动未登记结果",
  "disclosure.post": "到期未登记张贴",
  "disclosure.takeDown": "期满未登记撤下",
  "disclosure.reply": "意见、异议未答复",
} as const;

export type OpenEndKind = keyof typeof openEndKinds;

/** Whether a duty is of a kind that 未闭环事项 shows; what a period asks for stands in the year strip. */
export function isOpenEndKind(kind: string): kind is OpenEndKind {
  return Object.hasOwn(openEndKinds, kind);
}
