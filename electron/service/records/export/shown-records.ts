import type { RecordType } from "#shared/records/define-record-type.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlJoin, sqlNothing, type Sql } from "#service/core/database/sql.ts";
import { listOrder, listQuery, type ListShown } from "../list-records.ts";
import { eachRecord, type StoredRecord } from "../record-reader.ts";

/** What leaves the program as a sheet: what the list shows, or the selected rows of it. */
export interface ShownRecords extends ListShown {
  readonly uids?: readonly string[] | undefined;
}

function selected(uids: readonly string[] | undefined): Sql {
  if (!uids) return sqlNothing;
  const values = uids.map((uid) => sql`${uid}`);
  return sql` AND t.uid IN (${sqlJoin(values, ", ")})`;
}

/** The records a list shows in its order, or the selected ones alone. */
export function shownRecords(
  db: ReadableDatabase,
  type: RecordType,
  input: ShownRecords,
): readonly StoredRecord[] {
  const shown = listQuery(db, type, input);
  const where = sql`${shown.where}${selected(input.uids)}`;
  return [...eachRecord(db, type, where, listOrder(shown))];
}
