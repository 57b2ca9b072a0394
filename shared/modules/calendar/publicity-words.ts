import { formatChineseDate, type CalendarDate } from "../../kernel/calendar-date.ts";
import {
  startRules,
  type DayRange,
  type PublicityPeriod,
  type PublicityRule,
} from "./publicity-period.ts";

/** 10月9日; with its year where that is another than the one spoken of. */
function dayWords(day: CalendarDate, after: CalendarDate): string {
  const words = formatChineseDate(day);
  return day.slice(0, 4) === after.slice(0, 4) ? words.slice(5) : words;
}

/** 9月25日至27日. */
function rangeWords({ fromOn, untilOn }: DayRange, after: CalendarDate): string {
  const from = dayWords(fromOn, after);
  if (fromOn === untilOn) return from;
  const until = dayWords(untilOn, fromOn);
  const isOneMonth = fromOn.slice(0, 7) === untilOn.slice(0, 7);
  return `${from}至${isOneMonth ? until.slice(until.indexOf("月") + 1) : until}`;
}

function skippedWords(period: PublicityPeriod, postedOn: CalendarDate): string {
  const holidays = period.holidays.map((range) => rangeWords(range, postedOn)).join("、");
  const parts = [
    ...(holidays === "" ? [] : [`${holidays}放假`]),
    ...(period.skipsWeekends ? ["双休日"] : []),
  ];
  return parts.length === 0 ? "" : `，${parts.join("、")}不计`;
}

/** 2026年9月24日张贴，公示期至10月9日止，共5个工作日（自张贴次日起算，……放假不计）。 */
export function publicitySentence(
  postedOn: CalendarDate,
  rule: PublicityRule,
  period: PublicityPeriod,
): string {
  const unit = rule.unit === "workingDay" ? "个工作日" : "天";
  const until = dayWords(period.lastDay, postedOn);
  const count = `${startRules[rule.start]}${skippedWords(period, postedOn)}`;
  return `${formatChineseDate(postedOn)}张贴，公示期至${until}止，共${rule.dayCount}${unit}（${count}）。`;
}
