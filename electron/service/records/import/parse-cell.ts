import { parseTypedDate, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import { parseTypedTime } from "#shared/kernel/clock-time.ts";
import { parseTypedMoney } from "#shared/kernel/money.ts";
import { parseTypedPeriod } from "#shared/kernel/period.ts";
import type { AnyValue, Field } from "#shared/records/field.ts";
import type { SheetCell } from "./read-sheet.ts";

/** A cell as a field's value, or what is wrong with it. Links come back as their text. */
export type ParsedCell =
  | {
      readonly ok: true;
      readonly value: AnyValue;
      /** What the clerk must know of it, e.g. that it was left out. */
      readonly note?: string;
    }
  | { readonly ok: false; readonly problem: string };

const value = (v: AnyValue): ParsedCell => ({ ok: true, value: v });
const wrong = (problem: string): ParsedCell => ({ ok: false, problem });

/** A year and a month, or a year alone, as rosters often have it. */
const monthOnly = /^(\d{4})(?:(?:[-./年](\d{1,2})月?)|(0[1-9]|1[0-2])|年)?$/;

/** The days of Excel's own numbering from 1927 to 2064, shown where a cell lost its date format. */
const serialPattern = /^[1-5]\d{4}$/;

function daySerial(text: string): string {
  return new Date(Date.UTC(1899, 11, 30) + Number(text) * 86_400_000).toISOString().slice(0, 10);
}

/** No day is made up: a month alone leaves the cell out, and says so. */
function parseDate(field: Field, text: string, today: CalendarDate): ParsedCell {
  const day = parseTypedDate(text, today) ?? parseTypedDate(text.split(" ")[0] ?? "", today);
  if (day !== null) return value(day);
  if (serialPattern.test(text)) {
    const read = daySerial(text);
    return { ok: true, value: read, note: `${field.label}“${text}”按表格的日期序号读作${read}` };
  }
  const match = monthOnly.exec(text.replace(/\s/g, ""));
  if (!match) return wrong(`${field.label}“${text}”不是有效日期`);
  const upTo = match[2] === undefined && match[3] === undefined ? "年" : "月";
  const missing = upTo === "年" ? "月和日" : "日";
  const note = `${field.label}“${text}”只写到${upTo}，这一格没有导入，请补上${missing}`;
  return { ok: true, value: null, note };
}

function parseChoice(field: Extract<Field, { kind: "choice" }>, text: string): ParsedCell {
  const options = Object.entries(field.options);
  const exact = options.find(([, label]) => label === text)?.[0] ?? field.spellings?.[text];
  if (exact !== undefined) return value(exact);
  // 正式 for 正式党员, never 非正式党员 for it.
  const near = options.filter(([, label]) => label.startsWith(text));
  if (near.length === 1 && near[0]) return value(near[0][0]);
  return wrong(
    `${field.label}“${text}”不在可选范围：${options.map(([, label]) => label).join("、")}`,
  );
}

function parseNumber(field: Field, text: string): ParsedCell {
  const number = Number(text.replace(/,/g, ""));
  return Number.isInteger(number) ? value(number) : wrong(`${field.label}“${text}”不是整数`);
}

function parseOr(parsed: AnyValue, field: Field, text: string, what: string): ParsedCell {
  return parsed === null ? wrong(`${field.label}“${text}”不是有效${what}`) : value(parsed);
}

type RowsField = Extract<Field, { kind: "rows" }>;

/** 党课、主题党日: one row each, with the cell that stands for it. */
function parseRows(field: RowsField, text: string, today: CalendarDate): ParsedCell {
  const { inSheet } = field;
  const cell = inSheet === undefined ? undefined : field.cells[inSheet];
  if (inSheet === undefined || !cell) return wrong(`${field.label}不能由表格导入`);
  const parsed = text
    .split(/[、,，;；/\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one) => parseCell(cell, { text: one, isRuinedNumber: false }, today));
  const problem = parsed.find((one) => !one.ok);
  if (problem) return problem;
  return value(parsed.map((one) => ({ [inSheet]: one.ok ? one.value : null })));
}

/** Reads a cell as the field says; a blank one is null, a flag's too. */
export function parseCell(field: Field, cell: SheetCell, today: CalendarDate): ParsedCell {
  const text = cell.text;
  if (text === "") return value(null);
  if (cell.problem !== undefined) return wrong(`${field.label}“${text}”${cell.problem}`);
  if (cell.isRuinedNumber)
    return wrong(`${field.label}超过15位却存成了数字，末尾已失真，请在表格中改为文本后重新填写`);
  switch (field.kind) {
    case "date":
      return parseDate(field, text, today);
    case "time":
      return parseOr(parseTypedTime(text), field, text, "时间");
    case "period":
      return parseOr(parseTypedPeriod(text), field, text, "归属期");
    case "money":
      return parseOr(parseTypedMoney(text), field, text, "金额");
    case "integer":
      return parseNumber(field, text);
    case "choice":
      return parseChoice(field, text);
    case "rows":
      return parseRows(field, text, today);
    case "flag":
      return value(/^(是|有|√|✓|1|y|yes|true)$/i.test(text));
    default:
      return value(text);
  }
}
