import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type {
  CadenceFacts,
  DutyRow,
  Explanation,
  HeldPart,
  PartyGroup,
} from "#shared/modules/cadence/judge-duties.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import { branchHistory } from "../settings/index.ts";
import { inUseFrom } from "./began-on.ts";

type Bare<T, K extends keyof T> = Omit<T, K> & Record<K, number>;

function dutyRows(db: ReadableDatabase): readonly DutyRow[] {
  const rows = db.all<Bare<DutyRow, "needsCommittee" | "isLocal">>(
    sql`SELECT uid, revision, code, label, counts, unit, holder, needs_committee AS needsCommittee,
          opens_month AS opensMonth, grace_months AS graceMonths, is_local AS isLocal,
          effective_from AS effectiveFrom, ended_on AS endedOn
        FROM duty WHERE trashed_at IS NULL ORDER BY id`,
  );
  return rows.map((row) => ({
    ...row,
    needsCommittee: row.needsCommittee === 1,
    isLocal: row.isLocal === 1,
  }));
}

/** Parts by 归属期, from the first of a year on; a day to come, or no attendance yet, is no record. */
function heldParts(
  db: ReadableDatabase,
  fromYear: number,
  toYear: number,
  today: CalendarDate,
): readonly HeldPart[] {
  const rows = db.all<Bare<HeldPart, "isRecorded">>(
    sql`SELECT p.kind, p.period, pg.uid AS groupUid, g.uid AS gatheringUid, g.occurred_on AS day,
          g.occurred_on <= ${today} AND (g.finalized_at IS NOT NULL
            OR EXISTS (SELECT 1 FROM gathering_attendance a WHERE a.parent_id = g.id)) AS isRecorded
        FROM gathering_part p JOIN gathering g ON g.id = p.parent_id
        LEFT JOIN party_group pg ON pg.id = p.party_group_id
        WHERE p.period >= ${String(fromYear)} AND p.period < ${String(toYear + 1)}
          AND g.trashed_at IS NULL`,
  );
  return rows.map((row) => ({ ...row, isRecorded: row.isRecorded === 1 }));
}

function explanations(db: ReadableDatabase): readonly Explanation[] {
  return db.all<Explanation>(
    sql`SELECT e.uid, d.code, e.period, pg.uid AS groupUid
        FROM duty_explanation e JOIN duty d ON d.id = e.duty_id
        LEFT JOIN party_group pg ON pg.id = e.party_group_id
        WHERE e.trashed_at IS NULL`,
  );
}

function groupsOf(db: ReadableDatabase): readonly PartyGroup[] {
  return db.all<PartyGroup>(
    sql`SELECT uid, name FROM party_group WHERE trashed_at IS NULL ORDER BY id`,
  );
}

/** What the duties of a year, and what is left over from the year before, are judged by. */
export function cadenceFacts(
  db: ReadableDatabase,
  today: CalendarDate,
  year: number,
): CadenceFacts {
  const first = db.get<{ day: CalendarDate | null }>(
    sql`SELECT min(occurred_on) AS day FROM gathering WHERE trashed_at IS NULL`,
  );
  const branchOn = branchHistory(db);
  return {
    today,
    firstDay: first?.day ?? null,
    inUseFrom: inUseFrom(db),
    rows: dutyRows(db),
    groups: groupsOf(db),
    parts: heldParts(db, year - 1, year, today),
    explanations: explanations(db),
    hasCommittee: (day) => branchOn(day).hasCommittee,
  };
}
