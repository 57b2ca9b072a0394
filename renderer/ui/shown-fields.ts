import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValues, Field } from "#shared/records/field.ts";
import type { FieldConditions } from "#renderer/ui/field-control.ts";

export type NamedField = readonly [name: string, field: Field];

/** The fields of a form as it stands, in their order: those whose condition holds. */
export function shownFields(
  type: RecordType,
  values: AnyValues,
  conditions: FieldConditions,
): readonly NamedField[] {
  return Object.entries(type.fields).filter(
    ([name, field]) =>
      field.isHidden !== true && (conditions[`${type.name}.${name}`]?.(values) ?? true),
  );
}
