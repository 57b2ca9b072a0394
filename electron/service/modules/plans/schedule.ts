import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { taskCells } from "#shared/modules/plans/key-task-cells.ts";
import { columnsOfLayout, type ScheduleColumn } from "#shared/modules/plans/key-task-columns.ts";
import { keyTaskLayout } from "#shared/modules/plans/key-task-layout.record.ts";
import { isOverdueTask } from "#shared/modules/plans/key-task-state.ts";
import { keyTask } from "#shared/modules/plans/key-task.record.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import type { QueryContext } from "#service/core/handlers.ts";
import { resultCounts } from "#service/records/links/result-counts.ts";
import { eachRecord, readAllRecords, type StoredRecord } from "#service/records/record-reader.ts";

/** The branch's layout: the name of its table, its columns, and the record that says so. */
export interface Layout {
  readonly title: string;
  readonly columns: readonly ScheduleColumn[];
  readonly record: StoredRecord | null;
}

/** The layout as it stands; the usual one where the branch has none. */
export function layoutOf(db: ReadableDatabase): Layout {
  const record = readAllRecords(db, keyTaskLayout)[0] ?? null;
  const rows = (record?.values["columns"] ?? []) as readonly AnyValues[];
  return {
    title: record?.title ?? "重点工作推进表",
    columns: columnsOfLayout(rows),
    record,
  };
}

/** Tasks of a year in the order of the table: by 序号, those without one last. */
export function tasksOfYear(db: ReadableDatabase, year: number): readonly StoredRecord[] {
  const ofYear = sql`t.trashed_at IS NULL AND t.year = ${year}`;
  return [...eachRecord(db, keyTask, ofYear, sql`t.number IS NULL, t.number, t.id`)];
}

function issuesOf(db: ReadableDatabase, year: number) {
  return db
    .all<{ uid: string; asOf: string; isFrozen: number }>(
      sql`SELECT uid, occurred_on AS asOf, finalized_at IS NOT NULL AS isFrozen FROM key_task_issue
          WHERE trashed_at IS NULL AND year = ${year} ORDER BY occurred_on DESC, id DESC`,
    )
    .map((row) => ({ ...row, isFrozen: row.isFrozen === 1 }));
}

interface Shown {
  readonly month: string;
  readonly today: string;
  readonly arranged: ReadonlyMap<string, number>;
}

function toTask({ uid, revision, values }: StoredRecord, { month, today, arranged }: Shown) {
  const { state, dueOn } = keyTask.valuesOf(values);
  return {
    uid,
    revision,
    state: state ?? "notStarted",
    isOverdue: isOverdueTask({ state, dueOn }, today),
    arrangedCount: arranged.get(uid) ?? 0,
    cells: taskCells(values, month, today),
  };
}

/** The table of a year as it stands in one month. */
export function readSchedule(
  { db, clock }: QueryContext,
  { year, month }: RouteInput<"plans.schedule">,
): RouteOutput<"plans.schedule"> {
  const { title, columns, record } = layoutOf(db);
  const shown = { month, today: clock.today(), arranged: resultCounts(db, keyTask.name) };
  const years = db.all<{ year: number }>(
    sql`SELECT DISTINCT year FROM key_task WHERE trashed_at IS NULL ORDER BY year DESC`,
  );
  return {
    title: `${year}年${title}`,
    columns: [...columns],
    layoutUid: record?.uid ?? null,
    tasks: tasksOfYear(db, year).map((task) => toTask(task, shown)),
    years: years.map((row) => row.year),
    issues: issuesOf(db, year),
  };
}
