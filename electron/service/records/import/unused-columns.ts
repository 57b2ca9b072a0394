import type { RecordType } from "#shared/records/define-record-type.ts";
import { withoutFields } from "#shared/records/optional-fields.ts";
import { fieldNamed, type ImportColumn } from "./find-header.ts";

/** Columns as the preview shows them: one whose field is off says so, and none of its values is told. */
export function tellUnused(
  type: RecordType,
  off: ReadonlySet<string>,
  columns: readonly ImportColumn[],
) {
  const on = Object.keys(type.fields).filter((name) => !off.has(name));
  const offOnly = withoutFields(type, new Set(on));
  return columns.map((column) => {
    const name = column.field === null ? fieldNamed(offOnly, column.header) : null;
    const note = name === null ? null : `${type.fields[name]?.label ?? ""}未启用，不导入`;
    return { ...column, note };
  });
}
