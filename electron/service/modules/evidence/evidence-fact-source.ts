import { activity, activityStates } from "#shared/modules/evidence/activity.record.ts";
import { incomingPaper, paperDemands } from "#shared/modules/evidence/incoming-paper.record.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import type { PaperSpan } from "#shared/modules/documents/paper-span.ts";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { FactTable } from "#shared/modules/documents/facts-book.ts";
import { countedRows, type FactSource } from "#service/records/fact-source.ts";
import { registeredPapers } from "./registered-papers.ts";

/** How many of these papers were passed on and handled, where they ask for it. */
function incoming(db: ReadableDatabase, span: PaperSpan, today: CalendarDate): FactTable {
  const papers = registeredPapers(db, span, today);
  const rows = Object.values(paperDemands).flatMap((demand) => {
    const own = papers.filter(({ demandWords }) => demandWords === demand);
    if (own.length === 0) return [];
    const passed = own.filter(({ passings }) => passings.length > 0).length;
    const done = own.filter(({ doneOn }) => doneOn !== null).length;
    const words = [
      own[0]?.wantsPassing ? `已传达${passed}件` : "",
      own[0]?.wantsResult ? `已办结${done}件` : "",
    ].filter((one) => one !== "");
    return [[demand, `${own.length}件`, words.join("，") || "—"] as const];
  });
  return {
    ...{ title: "收文", source: "收文与传达登记" },
    heads: ["要求", "件数", "传达、办结"],
    rows,
  };
}

interface Held {
  readonly title: string;
  readonly state: keyof typeof activityStates;
}

function activities(db: ReadableDatabase, { fromOn, untilOn }: PaperSpan): FactTable {
  const found = db.all<Held>(
    sql`SELECT title, state FROM activity
        WHERE trashed_at IS NULL AND coalesce(occurred_on, planned_on) BETWEEN ${fromOn} AND ${untilOn}
        ORDER BY coalesce(occurred_on, planned_on), id`,
  );
  return {
    ...{ title: "活动", source: "活动安排登记" },
    heads: ["状态", "项数", "活动"],
    rows: countedRows(
      activityStates,
      found,
      ({ state }) => state,
      ({ title }) => title,
      "项",
    ),
  };
}

/** 数据册: papers that came in and activities of the period. */
export const evidenceFactSource: FactSource = {
  read: (db, span, today) => [activities(db, span), incoming(db, span, today)],
  types: [incomingPaper, activity],
};
