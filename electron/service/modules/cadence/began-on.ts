import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { CadenceFacts } from "#shared/modules/cadence/judge-duties.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";

/** The 启用日期 that the branch states; null where it states none. */
export function inUseFrom(db: ReadableDatabase): CalendarDate | null {
  const row = db.get<{ day: CalendarDate | null }>(
    sql`SELECT in_use_from AS day FROM branch WHERE trashed_at IS NULL LIMIT 1`,
  );
  return row?.day ?? null;
}

/**
 * Since when the ledger is kept: as the branch states, else since its earliest gathering or the day the
 * branch was entered, whichever is earlier. Null without a branch.
 */
export function beganOn(
  db: ReadableDatabase,
  facts: Pick<CadenceFacts, "firstDay" | "inUseFrom">,
): CalendarDate | null {
  if (facts.inUseFrom !== null) return facts.inUseFrom;
  const row = db.get<{ day: CalendarDate }>(
    sql`SELECT substr(created_at, 1, 10) AS day FROM branch WHERE trashed_at IS NULL LIMIT 1`,
  );
  if (!row) return null;
  return facts.firstDay !== null && facts.firstDay < row.day ? facts.firstDay : row.day;
}
