import { z } from "zod";
import { isCalendarDate } from "../kernel/calendar-date.ts";
import { cleanText } from "../kernel/clean-text.ts";
import { isClockTime } from "../kernel/clock-time.ts";
import { isPeriod } from "../kernel/period.ts";
import { assertNever } from "../kernel/assert-never.ts";
import type { Field, RowCell, RowsField, ScalarField } from "./field.ts";
import type { RecordType } from "./define-record-type.ts";

/** A person as of that day: one of the roster, or from outside without a uid. */
export const personSnapshot = z.strictObject({
  uid: z.uuid().nullable(),
  name: z
    .string()
    .max(40, "姓名不能超过40字")
    .refine((name) => cleanText(name).trim() !== "", "请填写姓名"),
  unit: z.string().max(80, "单位职务不能超过80字").nullable(),
});

const recordReference = z.strictObject({ uid: z.uuid(), title: z.string().max(400) });

const largestMoney = 9_999_999_999_99;

function scalarSchema(field: ScalarField): z.ZodType {
  switch (field.kind) {
    case "text":
    case "longText":
      return z.string().max(field.maxLength, `${field.label}不能超过${field.maxLength}字`);
    case "integer":
      return z
        .int(`${field.label}应为整数`)
        .min(field.min, `${field.label}不能小于${field.min}`)
        .max(field.max, `${field.label}不能大于${field.max}`);
    case "money":
      return z.int(`${field.label}金额无效`).min(-largestMoney).max(largestMoney);
    case "date":
      return z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}$/)
        .refine(isCalendarDate, `${field.label}不是有效日期`);
    case "time":
      return z.string().refine(isClockTime, `${field.label}不是有效时间`);
    case "period":
      return z.string().refine(isPeriod, `${field.label}应为年、季度或月份`);
    case "flag":
      return z.boolean();
    case "choice":
      return z.enum(
        Object.keys(field.options) as [string, ...string[]],
        `${field.label}不在可选范围内`,
      );
    case "person":
      return personSnapshot;
    case "reference":
      return recordReference;
    default:
      return assertNever(field);
  }
}

/** Whole as it is read; written, a row may leave cells out, which are blank then. */
type Side = "read" | "written";

function rowSchema(cells: Readonly<Record<string, RowCell>>, side: Side): z.ZodType {
  const row = z.strictObject(
    Object.fromEntries(
      Object.entries(cells).map(([name, cell]) => [
        name,
        cell.kind === "flag" ? z.boolean() : scalarSchema(cell).nullable(),
      ]),
    ),
  );
  return side === "read" ? row : row.partial();
}

function rowsSchema(field: RowsField<Readonly<Record<string, RowCell>>>, side: Side): z.ZodType {
  return z
    .array(rowSchema(field.cells, side))
    .max(field.maxRows, `${field.label}不能超过${field.maxRows}行`);
}

function fieldSchema(field: Field, side: Side): z.ZodType {
  if (field.kind === "rows") return rowsSchema(field, side);
  return field.kind === "flag" ? z.boolean() : scalarSchema(field).nullable();
}

function valuesSchema(type: RecordType, side: Side): z.ZodObject {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(type.fields).map(([name, field]) => [name, fieldSchema(field, side)]),
    ),
  );
}

/** Shape of all values as they are read. */
export function recordValuesSchema(type: RecordType): z.ZodObject {
  return valuesSchema(type, "read");
}

/** Shape of values as they are written: any subset of the fields, nothing else. */
export function recordInputSchema(type: RecordType): z.ZodObject {
  return valuesSchema(type, "written").partial();
}
