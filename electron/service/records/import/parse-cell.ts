import { parseTypedDate, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import { parseTypedTime } from "#shared/kernel/clock-time.ts";
import { parseTypedMoney } from "#shared/kernel/money.ts";
import { parseTypedPeriod } from "#shared/kernel/period.ts";
import type { AnyValue, Field } from "#shared/records/field.ts";
import type { SheetCell } from "./read-sheet.ts";

/** A cell as a field's value, or what is wrong with it. Links come back as their text. */
export type ParsedCell =
  | { readonly ok: true; readonly value: AnyValue }
  | { readonly ok: false; readonly problem: string };

const value = (v: AnyValue): ParsedCell => ({ ok: true, value: v });
const wrong = (problem: string): ParsedCell => ({ ok: false, problem });

function parseDate(field: Field, text: string, today: CalendarDate): ParsedCell {
  const day = parseTypedDate(text, today) ?? parseTypedDate(text.split(" ")[0] ?? "", today);
  return day === null ? wrong(`${field.label}“${text}”不是有效日期`) : value(day);
}

function parseChoice(field: Extract<Field, { kind: "choice" }>, text: string): ParsedCell {
  const options = Object.entries(field.options);
  const exact = options.find(([, label]) => label === text);
  if (exact) return value(exact[0]);
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
