import { formatChineseDate, shiftDays, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { Duty } from "#shared/modules/home/duty.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlNothing, type Sql } from "#service/core/database/sql.ts";
import { ruleValueOn } from "../rules/index.ts";
import {
  kindLabel,
  latestGatherings,
  latestUnfinished,
  openEnd,
  type GatheringState,
} from "./gathering-state.ts";
import { openItemStates } from "./open-item-states.ts";

const readCount = 50;
/** Records brought in from before may be many: the latest are to be ended first. */
const mostOpenEnds = 500;

function openEndDuties(
  db: ReadableDatabase,
  today: CalendarDate,
  gatherings: readonly GatheringState[],
): Duty[] {
  // 补录 begins after so many days: by then a gathering should be written down whole.
  const days = ruleValueOn(db, "late-entry-days", today);
  return gatherings.flatMap((row) => {
    const open = openEnd(row, today);
    if (!open) return [];
    return [
      {
        kind: "gathering.openEnd",
        mechanism: "branchLife",
        dueOn: days === null ? null : shiftDays(row.occurred_on, days),
        sentence: `${formatChineseDate(row.occurred_on)}${kindLabel(row)}：${open[0]}`,
        record: { recordType: "gathering", uid: row.uid },
        actions: [{ label: open[1], path: `/records/gathering/${row.uid}` }],
      },
    ];
  });
}

interface OpenItems {
  readonly uid: string;
  readonly title: string;
  readonly count: number;
  readonly due_on: CalendarDate | null;
}

/** Decisions are counted, not named: their text may concern a person. */
function actionItemDuties(db: ReadableDatabase, which: Sql): Duty[] {
  const rows = db.all<OpenItems>(
    sql`SELECT g.uid, g.title, count(*) AS count, min(a.due_on) AS due_on
        FROM gathering_action_item a JOIN gathering g ON g.id = a.parent_id
        WHERE a.state IN (${openItemStates}) AND g.trashed_at IS NULL${which}
        GROUP BY g.id ORDER BY min(a.due_on) IS NULL, min(a.due_on)`,
  );
  return rows.map(({ uid, title, count, due_on }) => ({
    kind: "gathering.actionItem",
    mechanism: "branchLife",
    dueOn: due_on,
    sentence: `${title}：还有${count}项议定事项未登记落实${limitWords(due_on)}`,
    record: { recordType: "gathering", uid },
    actions: [{ label: "登记落实", path: "/action-items" }],
  }));
}

const limitWords = (day: CalendarDate | null) =>
  day === null ? "" : `，时限${formatChineseDate(day)}`;

/** What gatherings leave open: attendance, recorder, papers, and decisions whose day has come. */
export function gatheringDuties(db: ReadableDatabase, today: CalendarDate): readonly Duty[] {
  const soon = sql` AND a.due_on <= ${shiftDays(today, 7) ?? today}`;
  return [
    ...openEndDuties(db, today, latestGatherings(db, readCount)),
    ...actionItemDuties(db, soon),
  ];
}

/** The same of all gatherings, and decisions of any day that were not carried out yet. */
export function gatheringOpenEnds(db: ReadableDatabase, today: CalendarDate): readonly Duty[] {
  return [
    ...openEndDuties(db, today, latestUnfinished(db, mostOpenEnds)),
    ...actionItemDuties(db, sqlNothing),
  ];
}
