import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { Duty } from "#shared/modules/home/duty.ts";
import { annualPlan } from "#shared/modules/plans/annual-plan.record.ts";
import { dueDayOf } from "#shared/modules/plans/due-day-of.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import { rowResultCounts } from "#service/records/links/result-counts.ts";
import { overdueTasks } from "./plan-duties.ts";

interface PlanTask {
  readonly planUid: string;
  readonly year: string;
  readonly rowUid: string;
  readonly item: string;
  readonly due: string;
}

/** Tasks of this year's and last year's plans that name a limit; older plans are history. */
function limitedTasks(db: ReadableDatabase, today: CalendarDate): readonly PlanTask[] {
  const year = Number(today.slice(0, 4));
  return db.all<PlanTask>(
    sql`SELECT p.uid AS planUid, p.period AS year, t.uid AS rowUid, t.item, t.due
        FROM annual_plan_task t JOIN annual_plan p ON p.id = t.parent_id
        WHERE p.trashed_at IS NULL AND t.due IS NOT NULL AND p.period IN (${String(year - 1)}, ${String(year)})
        ORDER BY p.period, t.position`,
  );
}

/** Tasks of plans whose day is over and of which no activity, meeting or notice came. */
function unarrangedTasks(db: ReadableDatabase, today: CalendarDate): readonly Duty[] {
  const arranged = rowResultCounts(db, annualPlan.name);
  return limitedTasks(db, today).flatMap(({ planUid, year, rowUid, item, due }): Duty[] => {
    const dueOn = dueDayOf(due, `${year}-01-01` as CalendarDate).day;
    if (dueOn === null || dueOn >= today || arranged.has(rowUid)) return [];
    return [
      {
        ...{ kind: "plan.task", mechanism: "integration", dueOn },
        sentence: `${year}年计划任务“${item}”时限已过，还没有安排活动、会议`,
        record: { recordType: annualPlan.name, uid: planUid },
        actions: [{ label: "去安排", path: `/records/annualPlan/${planUid}` }],
      },
    ];
  });
}

function overdueEnds(db: ReadableDatabase, today: CalendarDate): readonly Duty[] {
  return overdueTasks(db, today).map(({ uid, title, dueOn }) => ({
    ...{ kind: "keyTask.overdue", mechanism: "integration", dueOn },
    sentence: `重点工作“${title}”已过完成时限，还没有登记完成`,
    record: { recordType: "keyTask", uid },
    actions: [{ label: "登记", path: `/records/keyTask/${uid}` }],
  }));
}

/** What plans leave open, a line a task: those past their day. */
export function planOpenEnds(db: ReadableDatabase, today: CalendarDate): readonly Duty[] {
  return [...unarrangedTasks(db, today), ...overdueEnds(db, today)];
}
