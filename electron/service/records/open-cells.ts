import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValue, AnyValues, Field } from "#shared/records/field.ts";

/** A value without what stays open after 定稿. */
function closedPart(field: Field, value: AnyValue): AnyValue {
  if (field.staysOpen === true) return null;
  if (field.kind !== "rows" || !Array.isArray(value)) return value;
  const closed = Object.entries(field.cells).filter(([, cell]) => cell.staysOpen !== true);
  return (value as readonly AnyValues[]).map((row) =>
    Object.fromEntries(closed.map(([name]) => [name, row[name] ?? null])),
  );
}

/** Whether all that differs stands in cells that may be filled in after 定稿. */
export function differsInOpenCellsAlone(
  type: RecordType,
  before: AnyValues,
  after: AnyValues,
): boolean {
  const closed = (values: AnyValues) =>
    Object.fromEntries(
      Object.entries(type.fields).map(([name, field]) => [
        name,
        closedPart(field, values[name] ?? null),
      ]),
    );
  return (
    canonicalJson(closed(before)) === canonicalJson(closed(after)) &&
    canonicalJson(before) !== canonicalJson(after)
  );
}
