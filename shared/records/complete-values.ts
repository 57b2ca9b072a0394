import { isCalendarDate, type CalendarDate } from "../kernel/calendar-date.ts";
import { cleanText } from "../kernel/clean-text.ts";
import { periodOf } from "../kernel/period.ts";
import type { RecordType } from "./define-record-type.ts";
import type { AnyValue, AnyValues, Field, RowCell } from "./field.ts";

function blankOf(field: Field): AnyValue {
  if (field.kind === "rows") return [];
  if (field.kind === "flag") return false;
  return field.kind === "choice" ? (field.preset ?? null) : null;
}

type Cells = Readonly<Record<string, RowCell>>;

/** Every list of rows in a record, each row made anew. */
function mapRows(
  type: RecordType,
  values: AnyValues,
  change: (cells: Cells, row: AnyValues) => AnyValues,
): AnyValues {
  const lists = Object.entries(type.fields).flatMap(([name, field]) => {
    const rows = values[name];
    if (field.kind !== "rows" || !Array.isArray(rows)) return [];
    return [[name, (rows as readonly AnyValues[]).map((row) => change(field.cells, row))] as const];
  });
  return { ...values, ...Object.fromEntries(lists) };
}

/** A row with all its cells: those left out blank, those that fill themselves filled. */
function wholeRow(cells: Cells, row: AnyValues, values: AnyValues): AnyValues {
  return Object.fromEntries(
    Object.entries(cells).map(([name, cell]) => [
      name,
      row[name] ?? cell.fill?.(row, values) ?? blankOf(cell),
    ]),
  );
}

function wholeRows(type: RecordType, values: AnyValues): AnyValues {
  return mapRows(type, values, (cells, row) => wholeRow(cells, row, values));
}

/** Cells that still stand as they filled themselves are blank again, to follow what moves. */
function withoutFilled(type: RecordType, values: AnyValues): AnyValues {
  return mapRows(type, values, (cells, row) => {
    const filled = Object.entries(cells).filter(
      ([name, cell]) => cell.fill !== undefined && row[name] === cell.fill(row, values),
    );
    return { ...row, ...Object.fromEntries(filled.map(([name]) => [name, null])) };
  });
}

/** What a new record starts with. */
export function blankValues(type: RecordType): AnyValues {
  return Object.fromEntries(Object.entries(type.fields).map(([name, f]) => [name, blankOf(f)]));
}

/** Values with the given ones over them. A port carries undefined, which says nothing. */
export function mergeValues(values: AnyValues, given: AnyValues): AnyValues {
  const said = Object.entries(given as Record<string, AnyValue | undefined>).filter(
    ([, value]) => value !== undefined,
  );
  return { ...values, ...(Object.fromEntries(said) as AnyValues) };
}

function tidyText(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value).trim() || null;
  if (Array.isArray(value)) return value.map(tidyText);
  return value !== null && typeof value === "object" ? tidyAll(value) : value;
}

function tidyAll(values: object): object {
  return Object.fromEntries(Object.entries(values).map(([name, v]) => [name, tidyText(v)]));
}

function dayIn(values: AnyValues, field: string | undefined): CalendarDate | null {
  const day = field === undefined ? null : values[field];
  return typeof day === "string" && isCalendarDate(day) ? day : null;
}

/**
 * 归属期 as the day gives it and 归档年度 as the day of signing gives it (the day itself while nothing is
 * signed), as far as the type carries them; null without a day. DA/T 22: 归档年度 follows the signing.
 */
export function datedValues(type: RecordType, values: AnyValues): AnyValues {
  if (!type.dated) return {};
  const { on, signedOn, unit } = type.dated;
  const day = dayIn(values, on);
  const signed = dayIn(values, signedOn) ?? day;
  const archiveYear = signed === null ? null : Number(signed.slice(0, 4));
  if (unit === null) return { archiveYear };
  return { period: day === null ? null : periodOf(day, unit), archiveYear };
}

/**
 * The values of a record with the given fields changed. When the day moves, 归属期, 归档年度 and cells
 * that fill themselves move along, unless the clerk had set them otherwise or sets them now.
 */
export function reviseValues(type: RecordType, values: AnyValues, given: AnyValues): AnyValues {
  const followers = Object.entries(datedValues(type, values))
    .filter(([name, derived]) => !(name in given) && values[name] === derived)
    .map(([name]) => [name, null] as const);
  return mergeValues({ ...withoutFilled(type, values), ...Object.fromEntries(followers) }, given);
}

/**
 * Values as they are stored: texts cleaned and trimmed, blank texts as null, rows with all their cells,
 * 归属期 and 归档年度 filled from the day where the clerk left them empty.
 */
export function completeValues(type: RecordType, values: AnyValues): AnyValues {
  const clean = wholeRows(type, tidyAll(values) as AnyValues);
  const missing = Object.entries(datedValues(type, clean)).filter(
    ([name]) => clean[name] === null || clean[name] === undefined,
  );
  return { ...clean, ...Object.fromEntries(missing) };
}
