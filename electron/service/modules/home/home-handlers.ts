import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { Handlers, QueryContext } from "#service/core/handlers.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import { beganOn, cadenceFacts, yearStrip } from "../cadence/index.ts";
import { kindLabel, latestGatherings, stateWord } from "../gatherings/index.ts";
import { rosterOn } from "../people/index.ts";
import { boardOn, dutiesOn, openEndsOn } from "./duty-sources.ts";

const shownCount = 50;

function countOf(db: ReadableDatabase, today: CalendarDate) {
  const year = today.slice(0, 4);
  const roster = rosterOn(db, today);
  const held = db.get<{ n: number }>(
    sql`SELECT count(*) AS n FROM gathering WHERE trashed_at IS NULL
        AND occurred_on >= ${`${year}-01-01`} AND occurred_on <= ${`${year}-12-31`}`,
  );
  const people = roster.filter(({ isAtStation }) => isAtStation).length;
  const members = roster.filter(({ isMember }) => isMember).length;
  return [
    { label: "在册人员", recordType: "person", value: people },
    { label: "其中党员", recordType: "person", value: members },
    { label: `${year}年会议活动`, recordType: "gathering", value: held?.n ?? 0 },
  ];
}

function overview({ db, clock, viewer }: QueryContext): RouteOutput<"home.overview"> {
  const today = clock.today();
  const thisYear = Number(today.slice(0, 4));
  const facts = cadenceFacts(db, today, thisYear);
  const branch = db.get<{ uid: string; name: string }>(
    sql`SELECT uid, coalesce(short_name, full_name) AS name FROM branch WHERE trashed_at IS NULL LIMIT 1`,
  );
  // Nobody owes anything before there is a branch.
  const since = beganOn(db, facts) ?? today;
  const duties = branch ? dutiesOn(db, facts, since, viewer) : [];
  return {
    branchName: branch?.name ?? null,
    branchUid: branch?.uid ?? null,
    today,
    counts: countOf(db, today),
    duties: duties.map((duty) => ({ ...duty, actions: [...duty.actions] })),
    board: branch ? [...boardOn(db, facts, duties, since)] : [],
    strip: yearStrip(facts, thisYear),
    recent: latestGatherings(db, shownCount).map((row) => ({
      recordType: "gathering",
      uid: row.uid,
      title: row.title,
      kindLabel: kindLabel(row),
      occurredOn: row.occurred_on,
      state: stateWord(row, today),
    })),
  };
}

function year({ db, clock }: QueryContext, input: RouteInput<"home.year">) {
  return yearStrip(cadenceFacts(db, clock.today(), input.year), input.year);
}

function openEnds({ db, clock, viewer }: QueryContext): RouteOutput<"home.openEnds"> {
  const today = clock.today();
  const found = openEndsOn(db, today, viewer);
  return { today, openEnds: found.map((one) => ({ ...one, actions: [...one.actions] })) };
}

/** Routes of the home page. */
export const homeHandlers: Handlers = {
  queries: { "home.overview": overview, "home.openEnds": openEnds, "home.year": year },
};
