import type { RecordView } from "#shared/records/record-routes.ts";

/** Whether a record can only be looked at: it is final or lies in the trash. */
export function isClosed(record: RecordView | null): boolean {
  return record !== null && (record.finalizedAt !== null || record.trashedAt !== null);
}
