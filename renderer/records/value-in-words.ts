import { formatMoney } from "#shared/kernel/money.ts";
import { formatPeriod, isPeriod } from "#shared/kernel/period.ts";
import type {
  AnyValue,
  Field,
  PersonSnapshot,
  RecordReference,
  RowCell,
} from "#shared/records/field.ts";

/** A value as a clerk reads it; blank text for none. Unknown shapes, as from an old draft, read as blank. */
export function valueInWords(field: Field | RowCell, value: unknown): string {
  if (value === null || value === undefined || value === "") return "";
  switch (field.kind) {
    case "choice":
      return field.options[String(value)] ?? String(value);
    case "flag":
      return value === true ? "是" : "否";
    case "money":
      return typeof value === "number" ? `${formatMoney(value)}元` : "";
    case "integer":
      return `${String(value)}${field.unit ?? ""}`;
    case "period":
      return isPeriod(String(value)) ? formatPeriod(String(value)) : String(value);
    case "person":
      return (value as PersonSnapshot).name;
    case "reference":
      return (value as RecordReference).title;
    case "rows":
      return Array.isArray(value) ? `共${value.length}行` : "";
    default:
      return String(value as AnyValue);
  }
}
