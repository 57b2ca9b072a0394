import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { CollectedPaper } from "#shared/modules/documents/collected-paper.ts";
import type { DocumentOptions } from "#shared/modules/documents/document-options.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlName } from "#service/core/database/sql.ts";

/** What is asked of a collector: the options say of which days, or on which. */
export interface Asked {
  readonly options: DocumentOptions;
  readonly today: CalendarDate;
}

/** Reads what a paper of the branch is made from. Each module answers its own; `documents` gathers them. */
export interface PaperCollector {
  readonly templateNames: readonly string[];
  readonly read: (db: ReadableDatabase, asked: Asked) => unknown;
  /** Changes with whatever such a paper prints, and costs little to ask. */
  readonly stamp: (db: ReadableDatabase) => string;
}

/** Binds a paper to what is read for it, so that neither can be handed the other's. */
export function collectorFor<C>(
  { templateNames }: CollectedPaper<C>,
  read: (db: ReadableDatabase, asked: Asked) => C,
  stamp: (db: ReadableDatabase) => string,
): PaperCollector {
  return { templateNames, read, stamp };
}

/** Changes with every change of a record of these types. */
export function stampOfTypes(
  db: ReadableDatabase,
  types: readonly Pick<RecordType, "table">[],
): string {
  const sums = types.map(({ table }) =>
    db.get<{ n: number; sum: number }>(
      sql`SELECT count(*) AS n, total(revision) AS sum FROM ${sqlName(table)}`,
    ),
  );
  return sums.map((one) => `${one?.n ?? 0}/${one?.sum ?? 0}`).join(" ");
}
