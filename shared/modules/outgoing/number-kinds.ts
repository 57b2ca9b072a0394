/** 文种 that can carry a number: 公文 by 机关代字, 纪要 by its own. */
export const numberKinds = {
  notice: "通知",
  request: "请示",
  report: "报告",
  decision: "决定",
  letter: "函",
  minutes: "纪要",
} as const;

export type NumberKind = keyof typeof numberKinds;
