import type { RecordType } from "./define-record-type.ts";
import type { Field } from "./field.ts";

/** Fields that stand in one cell of a flat sheet: all but hidden ones and rows that no cell stands for. */
export function sheetFields(type: RecordType): readonly (readonly [name: string, field: Field])[] {
  return Object.entries(type.fields).filter(
    ([, field]) =>
      field.isHidden !== true && (field.kind !== "rows" || field.inSheet !== undefined),
  );
}
