import { isCalendarDate, type CalendarDate } from "../../kernel/calendar-date.ts";
import type { AnyValues } from "../../records/field.ts";
import { asText } from "./as-text.ts";
import { planContentOf } from "./plan-content-fields.ts";

/**
 * Years moved where a month is named with them (2026年6月, 2026-06-30); a year alone stays: it may be
 * that of a document or of a goal.
 */
export function moveNamedMonths(text: string, by: number): string {
  return text.replace(
    /(\d{4})(年\d{1,2}月|[-./]\d{1,2}[-./]\d{1,2})/g,
    (_, year: string, rest: string) => `${Number(year) + by}${rest}`,
  );
}

function movedCell(value: AnyValues[string], by: number): AnyValues[string] {
  return typeof value === "string" ? moveNamedMonths(value, by) : value;
}

function movedRows(rows: AnyValues[string], by: number): readonly AnyValues[] {
  return (rows as readonly AnyValues[]).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, movedCell(value, by)])),
  );
}

/**
 * Last year's plan as a draft for `year`, drafted on `today`. Dates in tasks, goals and the monthly
 * arrangement move; 依据, 指导思想 and 附件 stay as they were, to be looked over; nothing is added.
 */
export function nextYearPlan(values: AnyValues, year: number, today: CalendarDate): AnyValues {
  const from = Number(values["period"]);
  const by = year - from;
  const content = planContentOf(values);
  const title = asText(values["title"]).replaceAll(`${from}年`, `${year}年`);
  return {
    ...content,
    title,
    period: String(year),
    occurredOn: today,
    goals: movedRows(content["goals"] ?? [], by),
    tasks: movedRows(content["tasks"] ?? [], by),
    months: movedRows(content["months"] ?? [], by),
    submittedOn: null,
    steps: [],
  };
}

/** Years named in a plan that are not its own: what a copy may have left behind. */
export function otherYears(values: AnyValues): readonly string[] {
  const own = asText(values["period"]);
  const texts: string[] = [];
  const gather = (value: unknown): void => {
    if (typeof value === "string" && !isCalendarDate(value)) texts.push(value);
    else if (Array.isArray(value)) value.forEach(gather);
    else if (value !== null && typeof value === "object") Object.values(value).forEach(gather);
  };
  gather(planContentOf(values));
  const named = texts.flatMap((text) => [...text.matchAll(/(\d{4})年/g)].map((m) => m[1] ?? ""));
  const last = String(Number(own) - 1);
  return [...new Set(named)].filter((year) => year === last);
}
