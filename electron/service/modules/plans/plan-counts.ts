import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { MechanismCount } from "#shared/modules/home/duty.ts";
import { isOpenTask, type KeyTaskState } from "#shared/modules/plans/key-task-state.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import { issueDueIn, planDueOn } from "./plan-duties.ts";

/** Of each duty of a rule that falls due in the month: whether it is done. Before `since` only what is done counts. */
function ofRules(db: ReadableDatabase, today: CalendarDate, since: CalendarDate): boolean[] {
  const month = today.slice(0, 7);
  return [planDueOn(db, today), issueDueIn(db, today)].flatMap((duty) =>
    duty !== null && duty.dueOn.startsWith(month) && (duty.isDone || duty.dueOn >= since)
      ? [duty.isDone]
      : [],
  );
}

function ofTasks(db: ReadableDatabase, month: string): readonly boolean[] {
  return db
    .all<{ state: KeyTaskState }>(
      sql`SELECT state FROM key_task WHERE trashed_at IS NULL AND substr(due_on, 1, 7) = ${month}`,
    )
    .map(({ state }) => !isOpenTask(state));
}

/** 年度计划 and 重点工作 whose day lies in the month of `today`, and those that are done. */
export function planCounts(
  db: ReadableDatabase,
  today: CalendarDate,
  since: CalendarDate,
): readonly MechanismCount[] {
  const all = [...ofRules(db, today, since), ...ofTasks(db, today.slice(0, 7))];
  const done = all.filter((isDone) => isDone).length;
  return [{ mechanism: "integration", due: all.length, done }];
}
