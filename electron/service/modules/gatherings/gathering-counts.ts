import type { MechanismCount } from "#shared/modules/home/duty.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import { openItemStates } from "./open-item-states.ts";

/** Decisions whose day lies in a month (`YYYY-MM`), and those of them that were carried out or dropped. */
export function gatheringCounts(db: ReadableDatabase, month: string): readonly MechanismCount[] {
  const row = db.get<{ due: number; done: number }>(
    sql`SELECT count(*) AS due, coalesce(sum(a.state NOT IN (${openItemStates})), 0) AS done
        FROM gathering_action_item a JOIN gathering g ON g.id = a.parent_id
        WHERE g.trashed_at IS NULL AND substr(a.due_on, 1, 7) = ${month}`,
  );
  return row ? [{ mechanism: "branchLife", due: row.due, done: row.done }] : [];
}
