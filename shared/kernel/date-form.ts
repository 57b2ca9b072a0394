import { isCalendarDate } from "./calendar-date.ts";

/** The ways forms from above want a day written; the key is how 2026-11-04 looks in it. */
export const dateForms = {
  "2026-11-04": "2026-11-04",
  "2026年11月4日": "2026年11月4日",
  "2026.11.04": "2026.11.04",
  "2026/11/4": "2026/11/4",
  "20261104": "20261104",
  "2026.11": "2026.11",
  "2026年11月": "2026年11月",
  "202611": "202611",
} as const;

export type DateForm = keyof typeof dateForms;

type Writer = (year: string, month: string, day: string) => string;

const writers: Readonly<Record<DateForm, Writer>> = {
  "2026-11-04": (year, month, day) => `${year}-${month}-${day}`,
  "2026年11月4日": (year, month, day) => `${year}年${Number(month)}月${Number(day)}日`,
  "2026.11.04": (year, month, day) => `${year}.${month}.${day}`,
  "2026/11/4": (year, month, day) => `${year}/${Number(month)}/${Number(day)}`,
  "20261104": (year, month, day) => `${year}${month}${day}`,
  "2026.11": (year, month) => `${year}.${month}`,
  "2026年11月": (year, month) => `${year}年${Number(month)}月`,
  "202611": (year, month) => `${year}${month}`,
};

/** A day `YYYY-MM-DD` in that form; anything else as it is. */
export function writeDate(day: string, form: DateForm): string {
  if (!isCalendarDate(day)) return day;
  const [year = "", month = "", date = ""] = day.split("-");
  return writers[form](year, month, date);
}

/** What a header asks for in brackets, or a filled example shows. */
const signs: readonly (readonly [RegExp, DateForm])[] = [
  [/^\d{4}年\d{1,2}月\d{1,2}日$|年月日$/, "2026年11月4日"],
  [/^\d{4}年\d{1,2}月$/, "2026年11月"],
  [/^\d{4}[.．]\d{1,2}[.．]\d{1,2}$|年\.月\.日|yyyy\.mm\.dd/i, "2026.11.04"],
  [/^\d{4}[.．]\d{1,2}$|年\.月|年月|yyyy\.mm/i, "2026.11"],
  [/^\d{4}\/\d{1,2}\/\d{1,2}$|yyyy\/mm\/dd/i, "2026/11/4"],
  [/^(19|20)\d{6}$|yyyymmdd|8位/i, "20261104"],
  [/^(19|20)\d{4}$|yyyymm|6位/i, "202611"],
];

/** The form that a column's header or the example under it asks for; the plain one where neither does. */
export function guessDateForm(header: string, example: string): DateForm {
  const inBrackets = /[（(【[](.*?)[）)】\]]/.exec(header)?.[1] ?? "";
  for (const text of [example.trim(), inBrackets])
    for (const [sign, form] of signs) if (text !== "" && sign.test(text)) return form;
  return "2026-11-04";
}
