import type { OpenGathering } from "#shared/modules/evidence/evidence-contract.ts";
import { shiftDays } from "#shared/kernel/calendar-date.ts";
import type { QueryContext } from "#service/core/handlers.ts";
import { sql } from "#service/core/database/sql.ts";

/** Records are written within weeks of the meeting; older ones are found by their own page. */
const recentDays = 60;
const most = 30;

interface Row extends Omit<OpenGathering, "isPlanned"> {
  readonly isCommittee: number;
}

/** Gatherings something can be put to, those of the committee first, then the latest. */
export function openGatherings({ db, clock }: QueryContext) {
  const today = clock.today();
  const since = shiftDays(today, -recentDays) ?? today;
  const rows = db.all<Row>(
    sql`SELECT g.uid, g.revision, g.title, g.occurred_on AS occurredOn,
          EXISTS (SELECT 1 FROM gathering_part p WHERE p.parent_id = g.id AND p.kind = 'committeeMeeting') AS isCommittee
        FROM gathering g
        WHERE g.trashed_at IS NULL AND g.finalized_at IS NULL AND g.occurred_on >= ${since}
        ORDER BY isCommittee DESC, g.occurred_on DESC LIMIT ${most}`,
  );
  return {
    gatherings: rows.map(({ isCommittee: _, ...row }) => ({
      ...row,
      isPlanned: row.occurredOn > today,
    })),
  };
}
