import {
  formatChineseDate,
  parseTypedDate,
  type CalendarDate,
} from "../../kernel/calendar-date.ts";
import type { AnyValues, PersonSnapshot } from "../../records/field.ts";
import { dueDayOf } from "./due-day-of.ts";
import { columnChoices, ownColumns, type ColumnName } from "./key-task-columns.ts";
import { isOverdueTask, keyTaskStates, type KeyTaskState } from "./key-task-state.ts";

/** Cells that belong to a month, not to the task. */
export const monthCells = ["done", "next", "percent", "problems", "supervision"] as const;
type MonthCell = (typeof monthCells)[number];

const texts = [
  ...(["category", "title", "measures", "outcome", "supporters", "note"] as const),
  ...ownColumns,
] as const;

/** 6月30日 within the task's year, else with the year. */
function dayText(day: unknown, year: unknown): string {
  if (typeof day !== "string") return "";
  const whole = formatChineseDate(day as CalendarDate);
  return day.startsWith(`${String(year)}-`) ? whole.slice(5) : whole;
}

function plain(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function nameOf(value: unknown): string {
  return (value as PersonSnapshot | null)?.name ?? "";
}

/** The row of a month, where there is one. */
export function monthRow(values: AnyValues, month: string): AnyValues | undefined {
  return (values["progress"] as readonly AnyValues[]).find((row) => row["month"] === month);
}

function stateText(values: AnyValues, today: string): string {
  const state = values["state"] as KeyTaskState;
  const dueOn = values["dueOn"] as string | null;
  const words = keyTaskStates[state];
  return isOverdueTask({ state, dueOn }, today) ? `${words}（逾期）` : words;
}

/**
 * What each column shows for a task in one month. `today` is the day by which 逾期 is told; a day of
 * the task's own year is written without the year.
 */
export function taskCells(
  values: AnyValues,
  month: string,
  today: string,
): Readonly<Record<ColumnName, string>> {
  const row = monthRow(values, month) ?? {};
  const own = Object.fromEntries(texts.map((name) => [name, plain(values[name])]));
  const monthly = Object.fromEntries(monthCells.map((name) => [name, plain(row[name])]));
  return {
    ...(own as Record<(typeof texts)[number], string>),
    ...(monthly as Record<MonthCell, string>),
    number: plain(values["number"]),
    leader: nameOf(values["leader"]),
    owner: nameOf(values["owner"]),
    startOn: dayText(values["startOn"], values["year"]),
    due: plain(values["dueWords"]) || dayText(values["dueOn"], values["year"]),
    state: stateText(values, today),
    closedOn: dayText(values["closedOn"], values["year"]),
  };
}

/** What typed texts mean for a task, or why one means nothing. */
export type CellReading =
  | { readonly ok: true; readonly values: AnyValues; readonly monthly: AnyValues }
  | { readonly ok: false; readonly message: string };

type Read = (text: string, today: CalendarDate) => AnyValues | string;

const person = (text: string): PersonSnapshot | null =>
  text === "" ? null : { uid: null, name: text, unit: null };

function wholeNumber(name: string, text: string, max: number): AnyValues | string {
  const clean = text.replace(/[%％\s]/g, "");
  if (clean === "") return { [name]: null };
  const value = Number(clean);
  return /^\d+$/.test(clean) && value <= max ? { [name]: value } : `“${text}”不是0到${max}的整数`;
}

function readDue(text: string, today: CalendarDate): AnyValues {
  if (text === "") return { dueOn: null, dueWords: null };
  const { day, isPlain } = dueDayOf(text, today);
  if (day === null) return { dueWords: text };
  return { dueOn: day, dueWords: isPlain ? null : text };
}

function readStart(text: string, today: CalendarDate): AnyValues | string {
  if (text === "") return { startOn: null };
  const day = parseTypedDate(text, today);
  return day === null ? `“${text}”不是日期，可写6月30日` : { startOn: day };
}

function readState(text: string): AnyValues | string {
  const wanted = text.replace(/（逾期）$/, "");
  const found = Object.entries(keyTaskStates).find(([, label]) => label === wanted)?.[0];
  if (found === "closed") return "销号请用“销号”按钮，要填销号日期";
  return found === undefined
    ? `状态只能是${Object.values(keyTaskStates).slice(0, 3).join("、")}`
    : { state: found, closedOn: null };
}

const readers: Partial<Record<ColumnName, Read>> = {
  number: (text) => wholeNumber("number", text, 999),
  percent: (text) => wholeNumber("percent", text, 100),
  leader: (text) => ({ leader: person(text) }),
  owner: (text) => ({ owner: person(text) }),
  startOn: readStart,
  due: readDue,
  state: readState,
  closedOn: () => "销号请用“销号”按钮",
};

function readOne(name: ColumnName, text: string, today: CalendarDate): AnyValues | string {
  const read = readers[name];
  return read ? read(text, today) : { [name]: text === "" ? null : text };
}

/** Reads typed texts; a day without a year is one of `year`. Persons come without a link. */
export function readTaskCells(
  cells: Readonly<Partial<Record<ColumnName, string>>>,
  year: number,
): CellReading {
  const inYear = `${year}-01-01` as CalendarDate;
  const values: Record<string, AnyValues[string]> = {};
  const monthly: Record<string, AnyValues[string]> = {};
  for (const [name, text] of Object.entries(cells) as [ColumnName, string][]) {
    const read = readOne(name, text.trim(), inYear);
    if (typeof read === "string") return { ok: false, message: `${columnChoices[name]}：${read}` };
    const isMonthly = (monthCells as readonly string[]).includes(name);
    Object.assign(isMonthly ? monthly : values, read);
  }
  return { ok: true, values, monthly };
}
