import type { RecordType } from "#shared/records/define-record-type.ts";
import type { Field } from "#shared/records/field.ts";
import type { RecordView } from "#shared/records/record-routes.ts";

/** Whether a field can only be looked at. What stays open after 定稿 is filled in until the trash. */
export function isFieldClosed(
  { isRegister }: Pick<RecordType, "isRegister">,
  record: RecordView | null,
  field: Field,
): boolean {
  if (isRegister) return true;
  if (record === null) return false;
  if (record.trashedAt !== null) return true;
  return record.finalizedAt !== null && field.staysOpen !== true;
}

/** The fields of a record that can be filled in as it stands. */
export function openFields(type: RecordType, record: RecordView | null): readonly Field[] {
  return Object.values(type.fields).filter((field) => !isFieldClosed(type, record, field));
}
