import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { sql, type Sql } from "#service/core/database/sql.ts";
import { isPassedOn } from "./passing-gatherings.ts";

/**
 * Whether a paper `p` is still to be passed on: that is done by a gathering that has taken place, is not
 * in the trash and is linked to it.
 */
export function lacksPassing(today: CalendarDate): Sql {
  return sql`p.demand IN ('passOn', 'both') AND NOT ${isPassedOn(sql` AND g.occurred_on <= ${today}`)}`;
}

/** Whether a paper `p` is still to be handled. */
export const lacksResult: Sql = sql`p.demand IN ('handle', 'both') AND p.done_on IS NULL`;

/** Whether nothing tells of an activity `a`: neither its result nor a gathering linked as its record. */
export const lacksRecord: Sql = sql`coalesce(trim(a.result), '') = '' AND NOT EXISTS (
  SELECT 1 FROM record_link l JOIN gathering g ON g.uid = l.to_uid
  WHERE l.from_type = 'activity' AND l.from_uid = a.uid AND l.to_type = 'gathering'
    AND l.kind = 'recorded' AND g.trashed_at IS NULL)`;
