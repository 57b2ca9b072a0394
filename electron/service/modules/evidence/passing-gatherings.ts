import { sql, type Sql } from "#service/core/database/sql.ts";

/** Whether a paper `p` is linked to a gathering `g` that passes it on and is not in the trash; `which` narrows `g`. */
export function isPassedOn(which: Sql): Sql {
  return sql`EXISTS (
    SELECT 1 FROM record_link l JOIN gathering g ON g.uid = l.to_uid
    WHERE l.from_type = 'incomingPaper' AND l.from_uid = p.uid AND l.to_type = 'gathering'
      AND l.kind IN ('passedOn', 'takenUp') AND g.trashed_at IS NULL${which})`;
}
