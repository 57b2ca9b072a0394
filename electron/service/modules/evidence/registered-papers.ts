import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { paperDemands } from "#shared/modules/evidence/incoming-paper.record.ts";
import {
  incomingRegisterPaper,
  type RegisteredPaper,
} from "#shared/modules/evidence/incoming-register.ts";
import { spanOf } from "#shared/modules/documents/paper-span.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import { collectorFor, type PaperCollector } from "#service/records/paper-collector.ts";

interface PaperRow extends Omit<
  RegisteredPaper,
  "passings" | "demandWords" | "wantsPassing" | "wantsResult"
> {
  readonly uid: string;
  readonly demand: keyof typeof paperDemands;
}

interface PassingRow {
  readonly paperUid: string;
  readonly day: CalendarDate;
  readonly title: string;
}

// As for what is still to be passed on: a gathering that has taken place and is not in the trash.
function passingsOf(db: ReadableDatabase, today: CalendarDate): readonly PassingRow[] {
  return db.all<PassingRow>(
    sql`SELECT DISTINCT l.from_uid AS paperUid, g.occurred_on AS day, g.title
        FROM record_link l JOIN gathering g ON g.uid = l.to_uid
        WHERE l.from_type = 'incomingPaper' AND l.to_type = 'gathering'
          AND l.kind IN ('passedOn', 'takenUp') AND g.trashed_at IS NULL AND g.occurred_on <= ${today}
        ORDER BY g.occurred_on, g.id`,
  );
}

type Passings = RegisteredPaper["passings"];

function byPaper(rows: readonly PassingRow[]): ReadonlyMap<string, Passings> {
  const found = new Map<string, Passings>();
  for (const { paperUid, ...passing } of rows)
    found.set(paperUid, [...(found.get(paperUid) ?? []), passing]);
  return found;
}

/** Incoming papers received from day to day, both included, in the order they came. */
export function registeredPapers(
  db: ReadableDatabase,
  { fromOn, untilOn }: { readonly fromOn: string; readonly untilOn: string },
  today: CalendarDate,
): readonly RegisteredPaper[] {
  const passings = byPaper(passingsOf(db, today));
  return db
    .all<PaperRow>(
      sql`SELECT uid, subject, sender, number, received_on AS receivedOn, demand, due_on AS dueOn,
            done_on AS doneOn, result
          FROM incoming_paper
          WHERE trashed_at IS NULL AND received_on BETWEEN ${fromOn} AND ${untilOn}
          ORDER BY received_on, id`,
    )
    .map(({ uid, demand, ...paper }) => ({
      ...paper,
      demandWords: paperDemands[demand],
      wantsPassing: demand === "passOn" || demand === "both",
      wantsResult: demand === "handle" || demand === "both",
      passings: passings.get(uid) ?? [],
    }));
}

/** Changes with whatever a register of incoming papers prints. */
function registerStamp(db: ReadableDatabase): string {
  const stamp = db.get<{ readonly stamp: string }>(
    sql`SELECT (SELECT count(*) || '/' || total(revision) FROM incoming_paper) || ' ' ||
          (SELECT count(*) || '/' || total(id) FROM record_link WHERE from_type = 'incomingPaper') || ' ' ||
          (SELECT count(*) || '/' || total(revision) FROM gathering) AS stamp`,
  );
  return stamp?.stamp ?? "";
}

/** Reads the 收文登记簿. */
export const incomingRegisterCollector: PaperCollector = collectorFor(
  incomingRegisterPaper,
  (db, { options, today }) => registeredPapers(db, spanOf(options), today),
  registerStamp,
);
