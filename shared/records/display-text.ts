import { formatMoney } from "../kernel/money.ts";
import { formatPeriod } from "../kernel/period.ts";
import type {
  AnyValue,
  AnyValues,
  Field,
  PersonSnapshot,
  RecordReference,
  RowCell,
} from "./field.ts";

/** A value in the words a clerk reads; blank is an empty text. Rows are counted. */
export function displayText(field: Field | RowCell, value: AnyValue | undefined): string {
  if (value === null || value === undefined) return "";
  switch (field.kind) {
    case "choice":
      return field.options[value as string] ?? "";
    case "flag":
      return value === true ? "是" : "否";
    case "money":
      return formatMoney(value as number);
    case "period":
      return formatPeriod(value as string);
    case "person":
      return (value as PersonSnapshot).name;
    case "reference":
      return (value as RecordReference).title;
    case "rows":
      return `${(value as readonly AnyValues[]).length}行`;
    default:
      return typeof value === "string" ? value : JSON.stringify(value);
  }
}
