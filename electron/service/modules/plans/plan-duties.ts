import { formatChineseDate, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { Duty } from "#shared/modules/home/duty.ts";
import {
  isOpenTask,
  isOverdueTask,
  type KeyTaskState,
} from "#shared/modules/plans/key-task-state.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import { ruleValueOn } from "../rules/index.ts";

const mechanism = "integration" as const;
const schedulePath = "/key-tasks";

function shiftDays(day: string, days: number): CalendarDate {
  const at = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return new Date(at).toISOString().slice(0, 10) as CalendarDate;
}

/** The last day of a month `YYYY-MM`. */
function lastDayOf(month: string): CalendarDate {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) as CalendarDate;
}

function isPlanPassed(db: ReadableDatabase, year: string): boolean {
  const row = db.get(
    sql`SELECT 1 FROM annual_plan p JOIN annual_plan_step s ON s.parent_id = p.id
        WHERE p.trashed_at IS NULL AND p.period = ${year} AND s.stage IN ('passed', 'adjusted')
          AND s.decided_on IS NOT NULL LIMIT 1`,
  );
  return row !== undefined;
}

/** A duty of a rule: its day, and whether it is done. */
interface RuleDuty {
  readonly dueOn: CalendarDate;
  readonly isDone: boolean;
}

/** The plan of this year; null where no rule names its month. */
export function planDueOn(db: ReadableDatabase, today: CalendarDate): RuleDuty | null {
  const year = today.slice(0, 4);
  const month = ruleValueOn(db, "annual-plan-due-month", today);
  if (month === null || month < 1 || month > 12) return null;
  const dueOn = lastDayOf(`${year}-${String(month).padStart(2, "0")}`);
  return { dueOn, isDone: isPlanPassed(db, year) };
}

/** JH: until the month of the rule has passed it is 未到期 and only remembered. */
function planDuty(db: ReadableDatabase, today: CalendarDate): readonly Duty[] {
  const year = today.slice(0, 4);
  const duty = planDueOn(db, today);
  if (duty === null || duty.isDone) return [];
  const { dueOn } = duty;
  const plan = db.get<{ uid: string }>(
    sql`SELECT uid FROM annual_plan WHERE trashed_at IS NULL AND period = ${year} LIMIT 1`,
  );
  const what = plan ? "还没有登记通过稿" : "还没有登记";
  const isOpen = today <= dueOn;
  const till = isOpen ? `（未到期，${formatChineseDate(dueOn).slice(5)}前通过即可）` : "";
  return [
    {
      kind: "plan.annual",
      mechanism,
      dueOn,
      sentence: `${year}年度工作计划${what}${till}`,
      actions: [
        plan
          ? { label: "去登记", path: `/records/annualPlan/${plan.uid}` }
          : { label: "去登记", path: "/records/annualPlan/new" },
      ],
    },
  ];
}

interface TaskRow {
  readonly title: string;
  readonly state: KeyTaskState;
  readonly dueOn: string | null;
  readonly hasProgress: number;
}

function tasksWith(db: ReadableDatabase, year: string, month: string): readonly TaskRow[] {
  return db.all<TaskRow>(
    sql`SELECT t.title, t.state, t.due_on AS dueOn,
          EXISTS (SELECT 1 FROM key_task_progress p WHERE p.parent_id = t.id
            AND p.month = ${month} AND p.done IS NOT NULL) AS hasProgress
        FROM key_task t WHERE t.trashed_at IS NULL AND t.year = ${Number(year)}`,
  );
}

function monthBefore(today: CalendarDate): string {
  return shiftDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7);
}

function hasIssue(db: ReadableDatabase, year: string, month: string): boolean {
  const row = db.get(
    sql`SELECT 1 FROM key_task_issue WHERE trashed_at IS NULL AND finalized_at IS NOT NULL
        AND year = ${Number(year)} AND occurred_on BETWEEN ${`${month}-01`} AND ${lastDayOf(month)} LIMIT 1`,
  );
  return row !== undefined;
}

/** The table of the month that has ended; null where no rule names its day or that year has no key tasks. */
export function issueDueIn(db: ReadableDatabase, today: CalendarDate): RuleDuty | null {
  const month = monthBefore(today);
  const year = month.slice(0, 4);
  const days = ruleValueOn(db, "key-task-issue-days", today);
  if (days === null || tasksWith(db, year, month).length === 0) return null;
  return { dueOn: shiftDays(lastDayOf(month), days), isDone: hasIssue(db, year, month) };
}

/** The month that has ended: what its table still lacks, only where that year has key tasks. */
function issueDuty(db: ReadableDatabase, today: CalendarDate): readonly Duty[] {
  const month = monthBefore(today);
  const year = month.slice(0, 4);
  const duty = issueDueIn(db, today);
  if (duty === null || duty.isDone) return [];
  const silent = tasksWith(db, year, month).filter(
    (task) => isOpenTask(task.state) && task.hasProgress === 0,
  ).length;
  const rest = silent > 0 ? `，还有${silent}项未登记进展` : "";
  const path = `${schedulePath}?year=${year}&month=${month}`;
  return [
    {
      kind: "keyTask.issue",
      mechanism,
      dueOn: duty.dueOn,
      sentence: `${Number(month.slice(5))}月重点工作推进表还没有定表${rest}`,
      actions: [{ label: silent > 0 ? "登记进展" : "去定表", path }],
    },
  ];
}

interface OverdueTask {
  readonly uid: string;
  readonly title: string;
  readonly year: number;
  readonly state: KeyTaskState;
  readonly dueOn: CalendarDate;
}

/** Tasks of any year past their day, the earliest first. */
export function overdueTasks(db: ReadableDatabase, today: CalendarDate): readonly OverdueTask[] {
  return db
    .all<OverdueTask>(
      sql`SELECT uid, title, year, state, due_on AS dueOn FROM key_task
          WHERE trashed_at IS NULL AND due_on < ${today} ORDER BY due_on, id`,
    )
    .filter((task) => isOverdueTask(task, today));
}

/** This year's tasks past their day, told together: the list is not to be longer than the work. */
function overdueDuty(db: ReadableDatabase, today: CalendarDate): readonly Duty[] {
  const year = today.slice(0, 4);
  const overdue = overdueTasks(db, today).filter((task) => task.year === Number(year));
  const [first] = overdue;
  if (!first) return [];
  const name = `重点工作“${first.title}”`;
  const words = overdue.length === 1 ? name : `${name}等${overdue.length}项`;
  return [
    {
      kind: "keyTask.overdue",
      mechanism,
      dueOn: first.dueOn,
      sentence: `${words}已过完成时限，还没有登记完成`,
      actions: [{ label: "查看", path: `${schedulePath}?year=${year}&filter=overdue` }],
    },
  ];
}

/** What the branch owes of its annual plan and its 推进表. */
export function planDuties(db: ReadableDatabase, today: CalendarDate): readonly Duty[] {
  return [...planDuty(db, today), ...issueDuty(db, today), ...overdueDuty(db, today)];
}
