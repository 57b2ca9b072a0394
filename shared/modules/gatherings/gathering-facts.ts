import { isExpectedAt, partBase, type Part } from "./part-base.ts";
import { actionItemStates, type ActionItemState } from "./action-items-field.ts";
import { partKinds, type PartKind } from "./part-kinds.ts";
import type { Held } from "./papers/held-gathering.ts";
import { printedDate, printedPerson } from "./papers/printed-words.ts";
import type { FactTable } from "../documents/facts-book.ts";

interface HeldPart {
  readonly held: Held;
  readonly part: Part;
}

type Row = FactTable["rows"][number];

const source = "三会一课登记";

function kindsOf(parts: readonly HeldPart[]) {
  return (Object.keys(partKinds) as PartKind[])
    .map((kind) => ({ kind, own: parts.filter(({ part }) => part.kind === kind) }))
    .filter(({ own }) => own.length > 0);
}

/** 2026年1月8日、2月5日: the year is said once. */
function daysInWords(parts: readonly HeldPart[]): string {
  const words = parts.map((one, at) => {
    const isSameYear = parts[at - 1]?.held.day.slice(0, 4) === one.held.day.slice(0, 4);
    return isSameYear ? dayWords(one).replace(/^\d+年/, "") : dayWords(one);
  });
  return words.join("、");
}

/** 2026年3月5日, or 2026年3月8日（归属2025年度） where the part belongs to another year than its day. */
function dayWords({ held, part }: HeldPart): string {
  const { period } = part;
  const year = period?.slice(0, 4) ?? "";
  const isOther = period !== null && year !== held.day.slice(0, 4);
  return `${printedDate(held.day)}${isOther ? `（归属${year}年度）` : ""}`;
}

function counts(parts: readonly HeldPart[]): FactTable {
  return {
    ...{ title: "会议活动次数", source },
    heads: ["类别", "次数", "日期"],
    rows: kindsOf(parts).map(({ kind, own }): Row => [
      partKinds[kind],
      `${own.length}次`,
      daysInWords(own),
    ]),
  };
}

function attendance(parts: readonly HeldPart[]): FactTable {
  const rows = kindsOf(parts).map(({ kind, own }): Row => {
    const people = own.flatMap(({ held, part }) =>
      held.values.attendance.filter((row) => isExpectedAt(part, row)),
    );
    const count = (...states: (string | null)[]) =>
      people.filter(({ state }) => states.includes(state)).length;
    const open = count("unrecorded", null);
    const others = [
      `请假${count("onLeave")}人次`,
      `缺席${count("absent")}人次`,
      ...(open > 0 ? [`未登记${open}人次`] : []),
    ];
    return [
      partKinds[kind],
      `应到${people.length}人次，实到${count("present", "presentByVideo")}人次`,
      others.join("，"),
    ];
  });
  return {
    ...{ title: "出席情况", source: `${source}的出席名单` },
    heads: ["类别", "应到、实到", "请假、缺席"],
    rows,
  };
}

function told(
  parts: readonly HeldPart[],
  kind: PartKind,
  title: string,
  heads: FactTable["heads"],
  third: (one: HeldPart) => string,
): FactTable {
  const own = parts.filter(({ part }) => part.kind === kind);
  return {
    ...{ title, source, heads },
    rows: own.map((one): Row => [
      dayWords(one),
      one.part.theme?.trim() || one.part.title?.trim() || one.held.title,
      third(one),
    ]),
  };
}

function minutesWords({ studyMinutes }: Part): string {
  return studyMinutes === null ? "未登记时长" : `${studyMinutes}分钟`;
}

/** Nobody's state recorded yet leaves the number open. */
function presentWords({ held, part }: HeldPart): string {
  const base = partBase(part, held.values.attendance);
  const isKnown = base.unrecordedCount < base.expectedCount;
  return isKnown ? `应到${base.expectedCount}名，实到${base.presentCount}名` : "未登记出席情况";
}

function lecturerWords({ part }: HeldPart): string {
  const lecturer = part.lecturer === null ? "未登记授课人" : printedPerson(part.lecturer);
  return `${lecturer}，${minutesWords(part)}`;
}

/** Minutes as they were entered; what was not is said, never guessed. */
function study(parts: readonly HeldPart[]): FactTable {
  const own = parts.filter(
    ({ part }) =>
      part.kind === "partyLecture" || part.kind === "collectiveStudy" || part.studyMinutes !== null,
  );
  return {
    ...{ title: "学习时长", source: `${source}的时长` },
    heads: ["类别", "次数", "登记的时长"],
    rows: kindsOf(own).map(({ kind, own: some }): Row => {
      const known = some.filter(({ part }) => part.studyMinutes !== null);
      const sum = known.reduce((all, { part }) => all + (part.studyMinutes ?? 0), 0);
      const unknown = some.length - known.length;
      const words = known.length === 0 ? "" : `共${sum}分钟`;
      const rest = unknown === 0 ? "" : `${unknown}次未登记时长`;
      return [partKinds[kind], `${some.length}次`, [words, rest].filter(Boolean).join("，")];
    }),
  };
}

function actionItems(held: readonly Held[]): FactTable {
  const items = held.flatMap(({ values }) => values.actionItems);
  const states = Object.keys(actionItemStates) as ActionItemState[];
  const rows = states
    .map((state) => ({ state, own: items.filter((item) => (item.state ?? "open") === state) }))
    .filter(({ own }) => own.length > 0)
    .map(({ state, own }): Row => [
      actionItemStates[state],
      `${own.length}项`,
      own.map(({ content }) => (content ?? "").trim()).join("；"),
    ]);
  return {
    ...{ title: "议定事项", source: "会议记录里的议定事项" },
    heads: ["落实情况", "项数", "事项"],
    rows,
  };
}

/** What gatherings of a period were held, who came, what was studied and decided. */
export function gatheringFacts(held: readonly Held[]): readonly FactTable[] {
  const parts = held.flatMap((one) => one.values.parts.map((part) => ({ held: one, part })));
  return [
    counts(parts),
    attendance(parts),
    told(parts, "partyLecture", "党课", ["日期", "题目", "授课人、时长"], lecturerWords),
    told(parts, "themedPartyDay", "主题党日", ["日期", "主题", "应到、实到"], presentWords),
    study(parts),
    actionItems(held),
  ];
}
