/** A gathering of the example by its day and title, and how a record of this file is linked to it. */
interface ExampleLink {
  readonly occurredOn: string;
  readonly title: string;
  readonly kind: "passedOn" | "recorded";
}

/** A record of the example with its links. */
export interface ExampleEvidence {
  readonly recordType: "incomingPaper" | "activity";
  readonly values: Readonly<Record<string, string>>;
  readonly links: readonly ExampleLink[];
}

function paper(
  [subject, sender, number, receivedOn, dueOn]: readonly [string, string, string, string, string],
  more: Readonly<Record<string, string>>,
  passedOn: readonly [occurredOn: string, title: string] | null,
): ExampleEvidence {
  const [occurredOn, title] = passedOn ?? ["", ""];
  return {
    recordType: "incomingPaper",
    values: { subject, sender, number, receivedOn, dueOn, demand: "passOn", ...more },
    links: passedOn === null ? [] : [{ occurredOn, title, kind: "passedOn" }],
  };
}

/** 收文 with the gatherings that passed them on, 活动 with their records, and one of each left open. */
export const exampleEvidence: readonly ExampleEvidence[] = [
  paper(["2026年工作要点", "处党委", "静输党发〔2026〕1号", "2026-01-05", "2026-01-20"], {}, [
    "2026-01-08",
    "2026年第1次支委会",
  ]),
  paper(
    [
      "关于开好2025年度基层党组织组织生活会和开展民主评议党员的通知",
      ...(["处党委", "静输党发〔2026〕3号", "2026-02-02", "2026-03-15"] as const),
    ],
    {
      demand: "both",
      doneOn: "2026-03-08",
      result: "3月8日召开组织生活会并开展民主评议党员。",
    },
    ["2026-02-05", "2026年第2次支委会"],
  ),
  paper(
    ["2026年防汛工作安排", "静河输油处", "静输发〔2026〕22号", "2026-06-01", "2026-06-15"],
    { demand: "both", doneOn: "2026-06-12", result: "汛前检查完成，问题已整改。" },
    ["2026-06-04", "2026年第6次支委会"],
  ),
  paper(
    [
      "关于做好今冬明春安全生产工作的通知",
      ...(["静河输油处", "静输发〔2026〕41号", "2026-10-26", "2026-11-10"] as const),
    ],
    {},
    null,
  ),
  {
    recordType: "activity",
    values: {
      name: "汛前检查",
      category: "安全检查",
      plannedOn: "2026-06-10",
      occurredOn: "2026-06-10",
      place: "站区",
      state: "held",
      purpose: "查清汛前隐患。",
      content: "对排水沟、围墙和应急物资逐项检查。",
      result: "查出问题3项，6月12日前整改完毕。",
    },
    links: [],
  },
  {
    recordType: "activity",
    values: {
      name: "安全生产警示教育",
      category: "安全教育",
      plannedOn: "2026-01-28",
      occurredOn: "2026-01-28",
      state: "held",
    },
    links: [{ occurredOn: "2026-01-28", title: "安全生产警示教育会", kind: "recorded" }],
  },
  {
    recordType: "activity",
    values: { name: "冬季保供岗位练兵", category: "岗位练兵", plannedOn: "2026-10-28" },
    links: [],
  },
];
