import { daysBetween, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AuditRow } from "#service/core/audit/audit-log.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlName } from "#service/core/database/sql.ts";
import { snakeCase } from "./columns.ts";

/** How many days after the event a record may be entered before it is 补录, by the rule in force on a day. */
export type LateEntryDays = (db: ReadableDatabase, day: string) => number | null;

/** The reason an import of old ledgers leaves in the audit. */
export const historicImport = "历史导入";

/** Whether an entry came with a package: when it was first entered, only the ledger it came from knows. */
function isBroughtIn({ route }: AuditRow): boolean {
  return route.endsWith(".bringIn");
}

/** Whether an entry is an import of old ledgers. */
export function isHistoricImport({ route, reason }: AuditRow): boolean {
  return route.endsWith(".confirmImport") && reason === historicImport;
}

function dayOfEvent(db: ReadableDatabase, type: RecordType, uid: string): string | null {
  if (!type.dated) return null;
  const day = sqlName(snakeCase(type.dated.on));
  const row = db.get<{ day: string | null }>(
    sql`SELECT ${day} AS day FROM ${sqlName(type.table)} WHERE uid = ${uid}`,
  );
  return row?.day ?? null;
}

/**
 * What the first entry of a dated record says of itself: 历史导入, 补录, or nothing. Days are those of
 * Asia/Shanghai, and the day of the event is the one the record has now.
 */
export function entryMark(
  db: ReadableDatabase,
  type: RecordType,
  uid: string,
  first: AuditRow,
  lateEntryDays: LateEntryDays,
): string | null {
  if (!type.dated || isBroughtIn(first)) return null;
  if (isHistoricImport(first)) return historicImport;
  const event = dayOfEvent(db, type, uid);
  // Instants carry the offset of Asia/Shanghai, so their first ten letters are its day.
  const entered = first.at.slice(0, 10) as CalendarDate;
  const allowed = lateEntryDays(db, entered);
  if (event === null || allowed === null) return null;
  return daysBetween(event as CalendarDate, entered) > allowed ? "补录" : null;
}
