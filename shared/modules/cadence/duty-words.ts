import { formatChineseDate, type CalendarDate } from "../../kernel/calendar-date.ts";
import { formatPeriod } from "../../kernel/period.ts";
import { dutyStates, type JudgedDuty } from "./judge-duties.ts";

type Named = Pick<JudgedDuty, "row" | "group">;

/** 支委会, or 第一党小组党小组会 for a duty of groups. */
export function dutyName({ row, group }: Named): string {
  return group === null ? row.label : `${group.name}${row.label}`;
}

/** 3月12日; with the year where it is not the period's. */
function dayWords(day: CalendarDate, period: string): string {
  const words = formatChineseDate(day);
  return day.startsWith(period.slice(0, 4)) ? words.slice(words.indexOf("年") + 1) : words;
}

function heldWords({ held, period, state }: JudgedDuty): string {
  const counted = held.filter(({ isRecorded }) => isRecorded || state === "planned");
  const days = counted.map(({ day }) => dayWords(day, period)).join("、");
  return counted.length > 1 ? `${counted.length}次，${days}` : `，${days}`;
}

/** 2026年3月支委会：已登记，3月12日. */
export function dutySentence(judged: JudgedDuty): string {
  const { state, period, opensOn, dueOn } = judged;
  const name = `${formatPeriod(period)}${dutyName(judged)}`;
  if (state === "none" && judged.isBeforeUse) return `${name}：启用前，未核对`;
  const head = `${name}：${dutyStates[state]}`;
  if (state === "recorded" || state === "planned") return `${head}${heldWords(judged)}`;
  if (state !== "open") return head;
  return judged.row.unit === "year"
    ? `${head}，${dayWords(opensOn, period)}至${formatChineseDate(dueOn)}办理`
    : `${head}，${dayWords(dueOn, period)}为止`;
}
