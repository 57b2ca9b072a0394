import type { CalendarDate } from "../kernel/calendar-date.ts";
import { cleanText } from "../kernel/clean-text.ts";
import { periodOf } from "../kernel/period.ts";
import type { RecordType } from "./define-record-type.ts";
import type { AnyValue, AnyValues, Field, RowCell } from "./field.ts";

function blankOf(field: Field): AnyValue {
  if (field.kind === "rows") return [];
  if (field.kind === "flag") return false;
  return field.kind === "choice" ? (field.preset ?? null) : null;
}

/** A row with the cells that were left out blank. */
function wholeRow(cells: Readonly<Record<string, RowCell>>, row: AnyValues): AnyValues {
  return Object.fromEntries(
    Object.entries(cells).map(([name, cell]) => [name, row[name] ?? blankOf(cell)]),
  );
}

function wholeRows(type: RecordType, values: AnyValues): AnyValues {
  const rows = Object.entries(type.fields).flatMap(([name, field]) => {
    const given = values[name];
    if (field.kind !== "rows" || !Array.isArray(given)) return [];
    return [
      [name, (given as readonly AnyValues[]).map((row) => wholeRow(field.cells, row))] as const,
    ];
  });
  return { ...values, ...Object.fromEntries(rows) };
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

function derivedOf(type: RecordType, values: AnyValues): AnyValues {
  const day = type.dated ? values[type.dated.on] : null;
  if (!type.dated || typeof day !== "string") return {};
  return {
    period: periodOf(day as CalendarDate, type.dated.unit),
    archiveYear: Number(day.slice(0, 4)),
  };
}

/**
 * The values of a record with the given fields changed. When the day moves, 归属期 and 归档年度 move
 * along, unless the clerk had set them otherwise or sets them now.
 */
export function reviseValues(type: RecordType, values: AnyValues, given: AnyValues): AnyValues {
  const followers = Object.entries(derivedOf(type, values))
    .filter(([name, derived]) => !(name in given) && values[name] === derived)
    .map(([name]) => [name, null] as const);
  return mergeValues({ ...values, ...Object.fromEntries(followers) }, given);
}

/**
 * Values as they are stored: texts cleaned and trimmed, blank texts as null, rows with all their cells,
 * 归属期 and 归档年度 filled from the day where the clerk left them empty.
 */
export function completeValues(type: RecordType, values: AnyValues): AnyValues {
  const clean = wholeRows(type, tidyAll(values) as AnyValues);
  const missing = Object.entries(derivedOf(type, clean)).filter(
    ([name]) => clean[name] === null || clean[name] === undefined,
  );
  return { ...clean, ...Object.fromEntries(missing) };
}
