import type { RecordType } from "./define-record-type.ts";

/** The names of the fields that are off until the branch switches them on. */
export function optionalFieldsOf(type: RecordType): readonly string[] {
  return Object.entries(type.fields)
    .filter(([, field]) => field.isOptional)
    .map(([name]) => name);
}

/** The type as it is shown where some of its fields are off; the same type where none is. */
export function withoutFields(type: RecordType, off: ReadonlySet<string>): RecordType {
  if (off.size === 0) return type;
  const kept = Object.entries(type.fields).filter(([name]) => !off.has(name));
  return { ...type, fields: Object.fromEntries(kept) };
}
