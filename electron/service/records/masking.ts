import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValues } from "#shared/records/field.ts";

/** The names of a type's sensitive fields. */
export function sensitiveFieldsOf(type: RecordType): readonly string[] {
  return Object.entries(type.fields)
    .filter(([, field]) => field.sensitive)
    .map(([name]) => name);
}

/** Values without the sensitive ones, and the names of those that were filled in and left out. */
export function maskValues(
  type: RecordType,
  values: AnyValues,
): { readonly values: AnyValues; readonly masked: readonly string[] } {
  const masked = sensitiveFieldsOf(type).filter(
    (name) => name in values && values[name] !== null && values[name] !== undefined,
  );
  const hidden = Object.fromEntries(masked.map((name) => [name, null]));
  return { values: { ...values, ...hidden }, masked };
}
