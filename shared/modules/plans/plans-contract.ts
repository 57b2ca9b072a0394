import { z } from "zod";
import { isCalendarDate } from "../../kernel/calendar-date.ts";
import { fileTicket } from "../../kernel/file-ticket.ts";
import { command, job, query } from "../../kernel/route.ts";
import { columnChoices, type ColumnName } from "./key-task-columns.ts";
import { keyTaskStates, type KeyTaskState } from "./key-task-state.ts";
import { planStages, type PlanStage } from "./plan-stages.ts";

const day = z.string().refine((text): boolean => isCalendarDate(text), "日期无效");
const year = z.int().min(2000).max(2199);
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "月份无效");
const column = z.enum(Object.keys(columnChoices) as [ColumnName, ...ColumnName[]]);
const states = z.enum(Object.keys(keyTaskStates) as [KeyTaskState, ...KeyTaskState[]]);
const stages = z.enum(Object.keys(planStages) as [PlanStage, ...PlanStage[]]);
const saved = z.object({ uid: z.uuid(), revision: z.int() });
const cells = z.record(z.string(), z.string());

const task = z.object({
  uid: z.uuid(),
  revision: z.int(),
  state: states,
  isOverdue: z.boolean(),
  /** How many records came of it by links: activities, meetings, notices, topics; none in the trash. */
  arrangedCount: z.int(),
  /** What each column shows for the month asked, by column name. */
  cells,
});

const scheduleColumn = z.object({
  name: column,
  label: z.string(),
  /** Millimetres on paper. */
  width: z.int(),
});

const readColumn = z.object({
  header: z.string(),
  /** What the column is taken for; null leaves it out. */
  column: column.nullable(),
});

export type ScheduleTask = z.output<typeof task>;
export type ReadColumn = z.output<typeof readColumn>;

export const plansContract = {
  /** The 推进表 of a year as it stands in one month: columns of the branch's layout, a row a task. */
  "plans.schedule": query(
    z.strictObject({ year, month }),
    z.object({
      title: z.string(),
      columns: z.array(scheduleColumn),
      layoutUid: z.uuid().nullable(),
      tasks: z.array(task),
      /** Years that have tasks, latest first. */
      years: z.array(z.int()),
      issues: z.array(z.object({ uid: z.uuid(), asOf: z.string(), isFrozen: z.boolean() })),
    }),
  ),
  /** Writes texts of a row of the 推进表 as they were typed; refuses the row whole where one means nothing. */
  "plans.editTask": command(
    z.strictObject({
      uid: z.uuid(),
      revision: z.int().min(1),
      month,
      cells: z.partialRecord(column, z.string().max(20_000)),
    }),
    saved,
  ),
  /** Copies what the month before says of open tasks into this month, where this month says nothing yet. */
  "plans.copyLastMonth": command(
    z.strictObject({ year, month }),
    z.object({ copied: z.int(), from: z.string() }),
  ),
  /** 销号; a null day takes it back. */
  "plans.closeTask": command(
    z.strictObject({ uid: z.uuid(), revision: z.int().min(1), closedOn: day.nullable() }),
    saved,
  ),
  /** Keeps the table as it stands for a day; frozen it never changes again, else it is a draft to print. */
  "plans.keepIssue": command(
    z.strictObject({ year, asOf: day, isFrozen: z.boolean() }),
    saved.extend({ title: z.string() }),
  ),
  /** Keeps the full text of the plan as one step, with the gathering that decided it. */
  "plans.keepVersion": command(
    z.strictObject({
      uid: z.uuid(),
      revision: z.int().min(1),
      stage: stages,
      gatheringUid: z.uuid().nullable(),
      reason: z.string().max(2_000).nullable(),
    }),
    z.object({ versionUid: z.uuid(), revision: z.int() }),
  ),
  /** A draft for a year from the plan of another; refused where that year has a plan. */
  "plans.copyPlan": command(z.strictObject({ fromUid: z.uuid(), year }), saved),
  /** Gatherings that may have decided a step, latest first. */
  "plans.decidingGatherings": query(
    z.strictObject({ stage: stages }),
    z.object({
      gatherings: z.array(z.object({ uid: z.uuid(), title: z.string(), occurredOn: z.string() })),
    }),
  ),
  /** Reads a sheet of the 推进表 (.xlsx, .xls): its columns with a proposal for each, and its rows. */
  "plans.readSheet": job(
    z.strictObject({ file: fileTicket("read") }),
    z.object({
      columns: z.array(readColumn),
      rows: z.array(z.array(z.string())),
    }),
  ),
  /** Takes rows of a sheet as tasks of a year and, where asked, its header as the branch's layout. */
  "plans.takeSheet": command(
    z.strictObject({
      year,
      month,
      columns: z.array(readColumn).min(1).max(120),
      rows: z
        .array(z.array(z.string().max(20_000)).max(120))
        .min(1)
        .max(500),
      setsLayout: z.boolean(),
    }),
    z.object({
      created: z.int(),
      /** Rows not taken, as the clerk reads them. */
      left: z.array(z.string()),
      /** Rows taken whose time limit names no day, as the clerk reads them. */
      withoutDay: z.array(z.string()),
    }),
  ),
} as const;
