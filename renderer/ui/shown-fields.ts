import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValues, Field } from "#shared/records/field.ts";
import type { FieldConditions, FieldVariants } from "#renderer/ui/field-control.ts";

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

/** The type with its fields as they read for these values; the same where none of them varies. */
export function typeAsRead(
  type: RecordType,
  values: AnyValues,
  variants: FieldVariants,
): RecordType {
  const varied = Object.entries(type.fields).flatMap(([name, field]) => {
    const vary = variants[`${type.name}.${name}`];
    return vary ? [[name, vary(field, values)] as const] : [];
  });
  return varied.length === 0
    ? type
    : { ...type, fields: { ...type.fields, ...Object.fromEntries(varied) } };
}
