import type { MechanismCount } from "#shared/modules/home/duty.ts";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import { lacksPassing, lacksRecord, lacksResult } from "./open-ends.ts";

interface Numbers {
  readonly due: number;
  readonly done: number;
}

/** Papers and activities whose day lies in the month of `today`, and those that nothing is open of. */
export function evidenceCounts(
  db: ReadableDatabase,
  today: CalendarDate,
): readonly MechanismCount[] {
  const month = today.slice(0, 7);
  const papers = db.get<Numbers>(
    sql`SELECT count(*) AS due, coalesce(sum(NOT (${lacksPassing(today)}) AND NOT (${lacksResult})), 0) AS done
        FROM incoming_paper p
        WHERE p.trashed_at IS NULL AND p.demand <> 'read' AND substr(p.due_on, 1, 7) = ${month}`,
  );
  const activities = db.get<Numbers>(
    sql`SELECT count(*) AS due, coalesce(sum(a.state = 'held' AND NOT (${lacksRecord})), 0) AS done
        FROM activity a
        WHERE a.trashed_at IS NULL AND a.state <> 'cancelled' AND substr(a.planned_on, 1, 7) = ${month}`,
  );
  return [
    ...(papers ? [{ mechanism: "branchLife" as const, ...papers }] : []),
    ...(activities ? [{ mechanism: "centralWork" as const, ...activities }] : []),
  ];
}
