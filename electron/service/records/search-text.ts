import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValue, AnyValues, Field, RowCell } from "#shared/records/field.ts";
import { pinyinKey } from "./pinyin.ts";

function wordsOf(field: Field | RowCell, value: AnyValue | undefined): readonly string[] {
  if (field.sensitive || value === null || value === undefined) return [];
  if (field.kind === "choice") return [field.options[String(value)] ?? ""];
  if (field.kind === "rows")
    return (value as readonly AnyValues[]).flatMap((row) =>
      Object.entries(field.cells).flatMap(([name, cell]) => wordsOf(cell, row[name])),
    );
  if (field.kind === "person") return [(value as { name: string }).name];
  if (field.kind === "reference") return [(value as { title: string }).title];
  if (field.kind === "text" && field.pinyin) return [String(value), pinyinKey(String(value))];
  return field.kind === "flag" ? [] : [String(value)];
}

/** What the list's search box looks through, in lower case. Sensitive fields never enter it. */
export function searchTextOf(type: RecordType, values: AnyValues): string {
  return Object.entries(type.fields)
    .flatMap(([name, field]) => wordsOf(field, values[name]))
    .filter((word) => word !== "")
    .join("\n")
    .toLowerCase();
}
