import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import { formatChineseDate, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import { taskCells } from "#shared/modules/plans/key-task-cells.ts";
import type { ScheduleColumn } from "#shared/modules/plans/key-task-columns.ts";
import { keyTaskIssue } from "#shared/modules/plans/key-task-issue.record.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import type { CommandContext } from "#service/core/command.ts";
import { sql } from "#service/core/database/sql.ts";
import { changeRecord, createRecord, finalizeRecord } from "#service/records/record-service.ts";
import type { StoredRecord } from "#service/records/record-reader.ts";
import { layoutOf, tasksOfYear } from "./schedule.ts";

type Input = RouteInput<"plans.keepIssue">;

function lineOf(
  { values }: StoredRecord,
  columns: readonly ScheduleColumn[],
  asOf: string,
): AnyValues {
  const cells = taskCells(values, asOf.slice(0, 7), asOf);
  return Object.fromEntries(columns.map(({ name }, at) => [`cell${at + 1}`, cells[name] || null]));
}

function refuseEmpty(tasks: readonly unknown[], year: number): void {
  if (tasks.length === 0)
    throw new AppError("nothing-there", `${year}年还没有重点工作，没有定表。`, {
      hint: "请先在推进表里登记，或从Excel导入。",
    });
}

/** How often the table of that day was frozen already, and the draft that waits, if any. */
function earlier({ db }: CommandContext, { year, asOf }: Input) {
  const rows = db.all<SavedRecord & { isFrozen: number }>(
    sql`SELECT uid, revision, finalized_at IS NOT NULL AS isFrozen FROM key_task_issue
        WHERE trashed_at IS NULL AND year = ${year} AND occurred_on = ${asOf} ORDER BY id`,
  );
  return {
    frozenCount: rows.filter(({ isFrozen }) => isFrozen === 1).length,
    draft: rows.find(({ isFrozen }) => isFrozen === 0) ?? null,
  };
}

function titleOf(name: string, { year, asOf, isFrozen }: Input, edition: number): string {
  const marks = [
    `截至${formatChineseDate(asOf as CalendarDate)}`,
    ...(edition > 1 ? [`第${edition}次`] : []),
    ...(isFrozen ? [] : ["未定表"]),
  ];
  return `${year}年${name}（${marks.join("，")}）`;
}

/** Copies the table as it stands: for good where it is frozen, else as a draft that the next copy replaces. */
export function keepIssue(context: CommandContext, input: Input): RouteOutput<"plans.keepIssue"> {
  const { year, asOf, isFrozen } = input;
  const tasks = tasksOfYear(context.db, year);
  refuseEmpty(tasks, year);
  if (isFrozen && asOf > context.clock.today())
    throw new AppError("invalid-input", "截至日期晚于今天，没有定表。", {
      hint: "到了这一天再定表；现在可以先打印未定表的草表。",
    });
  const { title: name, columns } = layoutOf(context.db);
  const { frozenCount, draft } = earlier(context, input);
  const edition = frozenCount + 1;
  const values = {
    title: titleOf(name, input, edition),
    occurredOn: asOf,
    year,
    edition,
    columns: columns.map(({ label, width }) => ({ label, width })),
    lines: tasks.map((task) => lineOf(task, columns, asOf)),
  };
  const saved = draft
    ? changeRecord(context, keyTaskIssue, { uid: draft.uid, revision: draft.revision }, values)
    : createRecord(context, keyTaskIssue, values);
  const kept = isFrozen ? finalizeRecord(context, keyTaskIssue, saved) : saved;
  return { ...kept, title: values.title };
}
