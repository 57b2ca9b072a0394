import type { CalendarDate } from "./calendar-date.ts";

/** 归属期: a year `2026`, a quarter `2026-Q3` or a month `2026-09`. */
export type PeriodUnit = "year" | "quarter" | "month";

/** Whether `text` is a period of any unit. */
export function isPeriod(text: string): boolean {
  return /^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/.test(text);
}

/** The period of `unit` that a day falls in: what the form proposes and the clerk may change. */
export function periodOf(day: CalendarDate, unit: PeriodUnit): string {
  const year = day.slice(0, 4);
  if (unit === "year") return year;
  if (unit === "month") return day.slice(0, 7);
  return `${year}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Reads a period as clerks type it: 2026, 2026年, 2026-09, 2026年9月, 2026年3季度, 2026-Q3. */
export function parseTypedPeriod(text: string): string | null {
  const clean = text.replace(/[\s度第]/g, "");
  const year = /^(\d{4})年?$/.exec(clean);
  if (year) return year[1] ?? null;
  const quarter = /^(\d{4})[年-]?Q?([1-4])(?:季)$/.exec(clean) ?? /^(\d{4})-Q([1-4])$/.exec(clean);
  if (quarter) return `${quarter[1]}-Q${quarter[2]}`;
  const month = /^(\d{4})[年.\-/](\d{1,2})月?$/.exec(clean);
  const composed = month ? `${month[1]}-${(month[2] ?? "").padStart(2, "0")}` : "";
  return isPeriod(composed) ? composed : null;
}

/** 2026-09 as 2026年9月, 2026-Q3 as 2026年第3季度, 2026 as 2026年度. */
export function formatPeriod(period: string): string {
  const [year, part] = period.split("-");
  if (part === undefined) return `${year}年度`;
  return part.startsWith("Q") ? `${year}年第${part.slice(1)}季度` : `${year}年${Number(part)}月`;
}
