import { formatChineseDate, shiftDays, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import { openActionItemStates } from "#shared/modules/gatherings/action-items-field.ts";
import type { Duty } from "#shared/modules/home/duty.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlJoin } from "#service/core/database/sql.ts";
import { ruleValueOn } from "../rules/index.ts";
import { kindLabel, latestGatherings, openEnd } from "./gathering-state.ts";

const readCount = 50;

function openEndDuties(db: ReadableDatabase, today: CalendarDate): Duty[] {
  // 补录 begins after so many days: by then a gathering should be written down whole.
  const days = ruleValueOn(db, "late-entry-days", today);
  return latestGatherings(db, readCount).flatMap((row) => {
    const open = openEnd(row, today);
    if (!open) return [];
    return [
      {
        kind: "gathering.openEnd",
        mechanism: "branchLife",
        dueOn: days === null ? null : shiftDays(row.occurred_on, days),
        sentence: `${formatChineseDate(row.occurred_on)}${kindLabel(row)}：${open[0]}`,
        actions: [{ label: open[1], path: `/records/gathering/${row.uid}` }],
      },
    ];
  });
}

interface OpenItems {
  readonly uid: string;
  readonly title: string;
  readonly count: number;
  readonly due_on: CalendarDate;
}

/** Decisions are counted, not named: their text may concern a person. */
function actionItemDuties(db: ReadableDatabase, today: CalendarDate): Duty[] {
  const states = sqlJoin(
    openActionItemStates.map((state) => sql`${state}`),
    ", ",
  );
  const soon = shiftDays(today, 7) ?? today;
  const rows = db.all<OpenItems>(
    sql`SELECT g.uid, g.title, count(*) AS count, min(a.due_on) AS due_on
        FROM gathering_action_item a JOIN gathering g ON g.id = a.parent_id
        WHERE a.state IN (${states}) AND a.due_on <= ${soon} AND g.trashed_at IS NULL
        GROUP BY g.id ORDER BY min(a.due_on)`,
  );
  return rows.map(({ title, count, due_on }) => ({
    kind: "gathering.actionItem",
    mechanism: "branchLife",
    dueOn: due_on,
    sentence: `${title}：还有${count}项议定事项未登记落实，时限${formatChineseDate(due_on)}`,
    actions: [{ label: "登记落实", path: "/action-items" }],
  }));
}

/** What gatherings leave open: attendance, recorder, papers, and decisions whose day has come. */
export function gatheringDuties(db: ReadableDatabase, today: CalendarDate): readonly Duty[] {
  return [...openEndDuties(db, today), ...actionItemDuties(db, today)];
}
