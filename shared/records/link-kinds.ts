/** What a link means, told at either end: at its origin, and at what came of it. */
export const linkKinds = {
  arranged: { atOrigin: "已安排", atResult: "由此安排" },
  notice: { atOrigin: "通知", atResult: "为此通知" },
  decided: { atOrigin: "议定事项", atResult: "事项来自" },
  takenUp: { atOrigin: "列入议题", atResult: "议题来自" },
  passedOn: { atOrigin: "传达", atResult: "传达了" },
  recorded: { atOrigin: "记录", atResult: "记录了" },
  reported: { atOrigin: "上报平台", atResult: "上报了" },
  related: { atOrigin: "有关", atResult: "有关" },
} as const;

export type LinkKind = keyof typeof linkKinds;
