declare const calendarDateBrand: unique symbol;

/** A day in Asia/Shanghai as `YYYY-MM-DD`. */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function lastDay(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (daysInMonth[month - 1] ?? 0);
}

/** Whether `text` is a day that exists, from 1900 to 2199. */
export function isCalendarDate(text: string): text is CalendarDate {
  const match = pattern.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1900 && year < 2200 && day >= 1 && day <= lastDay(year, month);
}

function compose(year: number, month: number, day: number): CalendarDate | null {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isCalendarDate(text) ? text : null;
}

/** The day so many days later, or earlier with a negative number; null outside 1900 to 2199. */
export function shiftDays(from: CalendarDate, days: number): CalendarDate | null {
  const shifted = new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000);
  return compose(shifted.getUTCFullYear(), shifted.getUTCMonth() + 1, shifted.getUTCDate());
}

const relativeDays: Readonly<Record<string, number>> = {
  今天: 0,
  昨天: -1,
  前天: -2,
  明天: 1,
  后天: 2,
};

/** Full-width digits and separators, as an input method leaves them, to their ASCII forms. */
function toHalfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\s]/g, "")
    .replace(/。/g, ".");
}

/**
 * Reads a day as clerks type it: 20261122, 2026.11.22, 2026-11-22, 2026/11/22, 2026年11月22日,
 * 11.22, 11-22, 11月22日, 1122, 今天, 昨天. Without a year, the year of `today` is taken.
 * @returns null when the text is no day that exists.
 */
export function parseTypedDate(text: string, today: CalendarDate): CalendarDate | null {
  const clean = toHalfWidth(text);
  const relative = relativeDays[clean];
  if (relative !== undefined) return shiftDays(today, relative);
  const year = Number(today.slice(0, 4));
  const full =
    /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(clean) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(clean);
  if (full) return compose(Number(full[1]), Number(full[2]), Number(full[3]));
  const short = /^(\d{1,2})[-./月](\d{1,2})日?$/.exec(clean) ?? /^(\d{2})(\d{2})$/.exec(clean);
  return short ? compose(year, Number(short[1]), Number(short[2])) : null;
}

/** Whole days from one day to another; negative when the other is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

/** 2026-03-05 as 2026年3月5日, the form of official papers (GB/T 9704-2012 7.3.5.4: no leading zero). */
export function formatChineseDate(day: CalendarDate): string {
  return `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;
}

/** The day in Asia/Shanghai at an instant given in milliseconds since 1970. China keeps +08:00 all year. */
export function calendarDateAt(epochMs: number): CalendarDate {
  return new Date(epochMs + 8 * 3_600_000).toISOString().slice(0, 10) as CalendarDate;
}
