import type { RecordType } from "#shared/records/define-record-type.ts";
import { displayText } from "#shared/records/display-text.ts";
import type { AnyValue, AnyValues, Field, RowCell } from "#shared/records/field.ts";
import { pinyinKey } from "./pinyin.ts";

function wordsOf(field: Field | RowCell, value: AnyValue | undefined): readonly string[] {
  if (field.sensitive || field.isHidden || field.kind === "flag") return [];
  if (field.kind === "rows")
    return ((value ?? []) as readonly AnyValues[]).flatMap((row) =>
      Object.entries(field.cells).flatMap(([name, cell]) => wordsOf(cell, row[name])),
    );
  const shown = displayText(field, value);
  if (field.kind === "text" && field.pinyin) return [shown, pinyinKey(shown)];
  // A period is searched as typed and as shown.
  return field.kind === "period" && typeof value === "string" ? [shown, value] : [shown];
}

/** What the list's search box looks through, in lower case. Sensitive fields never enter it. */
export function searchTextOf(type: RecordType, values: AnyValues): string {
  return Object.entries(type.fields)
    .flatMap(([name, field]) => wordsOf(field, values[name]))
    .filter((word) => word !== "")
    .join("\n")
    .toLowerCase();
}
