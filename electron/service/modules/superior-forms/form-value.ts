import { displayText } from "#shared/records/display-text.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValue, AnyValues, Field } from "#shared/records/field.ts";
import { writeDate, type DateForm } from "#shared/kernel/date-form.ts";
import type { ColumnSource } from "#shared/modules/superior-forms/superior-forms-contract.ts";
import type { FormValue } from "./workbook/sheet-rows.ts";

const dayMs = 86_400_000;

/** A day as the number Excel keeps: days since 1899-12-30, true of all days from 1900-03-01 on. */
function dayNumber(day: string): number | null {
  const days = (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / dayMs;
  return days >= 61 ? days : null;
}

interface Place {
  /** Its position among the records, from 1. */
  readonly number: number;
  /** The cell shows numbers as days: a day then goes in as one, and looks as the form says. */
  readonly isDateStyle: boolean;
}

function dateValue(day: string, form: DateForm, { isDateStyle }: Place): FormValue {
  return (isDateStyle ? dayNumber(day) : null) ?? writeDate(day, form);
}

function fieldValue(field: Field, value: AnyValue | undefined): FormValue | null {
  if (typeof value === "number") return field.kind === "money" ? value / 100 : value;
  const text = displayText(field, value);
  return text === "" ? null : text;
}

/** What a column holds for a record; null for a blank, undefined where the form is left as it is. */
export function formValue(
  type: RecordType,
  values: AnyValues,
  source: ColumnSource,
  place: Place,
): FormValue | null | undefined {
  if (source.kind === "none") return undefined;
  if (source.kind === "number") return place.number;
  if (source.kind === "text") return source.text;
  const field = type.fields[source.field];
  const value = values[source.field];
  if (field?.kind === "date" && typeof value === "string")
    return dateValue(value, source.dateForm ?? "2026-11-04", place);
  return field ? fieldValue(field, value) : undefined;
}
