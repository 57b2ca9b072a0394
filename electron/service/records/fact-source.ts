import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { FactTable } from "#shared/modules/documents/facts-book.ts";
import type { PaperSpan } from "#shared/modules/documents/paper-span.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";

/** What a module's records say of a period; tables without rows are left out of the 数据册. */
export interface FactSource {
  readonly read: (
    db: ReadableDatabase,
    span: PaperSpan,
    today: CalendarDate,
  ) => readonly FactTable[];
  /** Types whose records are counted. */
  readonly types: readonly RecordType[];
}

/** Rows of a table that counts names by a word: 已完成, 3项, their names. */
export function countedRows<T>(
  words: Readonly<Record<string, string>>,
  entries: readonly T[],
  wordOf: (entry: T) => string,
  nameOf: (entry: T) => string,
  measure: string,
): FactTable["rows"] {
  return Object.entries(words).flatMap(([key, label]) => {
    const own = entries.filter((entry) => wordOf(entry) === key);
    if (own.length === 0) return [];
    return [[label, `${own.length}${measure}`, own.map(nameOf).join("；")] as const];
  });
}
