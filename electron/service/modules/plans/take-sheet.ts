import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import { parseTypedDate, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import { readTaskCells } from "#shared/modules/plans/key-task-cells.ts";
import {
  builtInColumns,
  type BuiltInColumn,
  type ColumnName,
} from "#shared/modules/plans/key-task-columns.ts";
import { keyTaskLayout } from "#shared/modules/plans/key-task-layout.record.ts";
import { keyTask } from "#shared/modules/plans/key-task.record.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { CommandContext } from "#service/core/command.ts";
import { changeRecord, createRecord } from "#service/records/record-service.ts";
import { filedUnder, progressWith } from "./edit-tasks.ts";
import { linkPersons } from "./link-person.ts";
import { layoutOf, tasksOfYear } from "./schedule.ts";

type Input = RouteInput<"plans.takeSheet">;
type Cells = Partial<Record<ColumnName, string>>;

function cellsOf(row: readonly string[], columns: Input["columns"]): Cells {
  return Object.fromEntries(
    columns.flatMap(({ column }, at) => {
      const text = (row[at] ?? "").trim();
      return column === null || text === "" ? [] : [[column, text] as const];
    }),
  );
}

/** 销号 with its day as sheets write it; a tick without a day is not enough. */
function closing(text: string | undefined, year: number): AnyValues | string {
  if (text === undefined) return {};
  const day = parseTypedDate(text, `${year}-01-01` as CalendarDate);
  return day === null ? `销号“${text}”不是日期` : { state: "closed", closedOn: day };
}

/** The values of a row, or why it can't be taken. */
function valuesOf(context: CommandContext, cells: Cells, input: Input): AnyValues | string {
  const { year, month } = input;
  const { closedOn, state, ...rest } = cells;
  const closed = closing(closedOn, year);
  if (typeof closed === "string") return closed;
  const isClosed = "closedOn" in closed;
  const reading = readTaskCells(state !== undefined && !isClosed ? { ...rest, state } : rest, year);
  if (!reading.ok) return reading.message;
  const own = { year, progress: [] };
  const values = { ...own, ...linkPersons(context.db, reading.values), ...closed };
  return {
    ...values,
    ...filedUnder(values, values),
    progress: progressWith(own, month, reading.monthly),
  };
}

function takeRow(
  context: CommandContext,
  cells: Cells,
  input: Input,
  known: Set<string>,
): string | null {
  const { title } = cells;
  if (title === undefined) return "没有写明重点工作";
  if (known.has(title)) return "这一年已有同名的重点工作";
  const values = valuesOf(context, cells, input);
  if (typeof values === "string") return values;
  try {
    createRecord(context, keyTask, values);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.fields?.map(({ message }) => message).join("；") ?? error.message;
  }
  known.add(title);
  return null;
}

function setLayout(context: CommandContext, columns: Input["columns"]): void {
  const { record, title } = layoutOf(context.db);
  const rows = columns.flatMap(({ header, column }) => {
    if (column === null) return [];
    const builtIn = column in builtInColumns ? builtInColumns[column as BuiltInColumn] : null;
    return [{ column, label: header, width: builtIn?.width ?? null, isHidden: false }];
  });
  if (record) changeRecord(context, keyTaskLayout, record, { columns: rows });
  else createRecord(context, keyTaskLayout, { title, columns: rows });
}

function refuseDoubled(columns: Input["columns"]): void {
  const chosen = columns.flatMap(({ column }) => (column === null ? [] : [column]));
  if (new Set(chosen).size !== chosen.length)
    throw new AppError("invalid-input", "两列对应了同一个栏目，没有导入。", {
      hint: "请改成不同的栏目，或把其中一列改为“不导入”。",
    });
  if (!chosen.includes("title"))
    throw new AppError("invalid-input", "没有哪一列对应“重点工作”，没有导入。", {
      hint: "请把写工作名称的那一列选为“重点工作”。",
    });
}

/** A time limit in words is kept as it stands; it names no day, so nothing of it can run out. */
function dayless(cells: Cells, year: number): boolean {
  const reading = readTaskCells(cells.due === undefined ? {} : { due: cells.due }, year);
  return cells.due !== undefined && reading.ok && (reading.values["dueOn"] ?? null) === null;
}

/**
 * Takes rows of a sheet as tasks; a row that can't be read is left and told, the others are taken. Told
 * too are rows whose time limit names no day.
 */
export function takeSheet(context: CommandContext, input: Input): RouteOutput<"plans.takeSheet"> {
  refuseDoubled(input.columns);
  if (input.setsLayout) setLayout(context, input.columns);
  const known = new Set(tasksOfYear(context.db, input.year).map(({ title }) => title));
  const left: string[] = [];
  const withoutDay: string[] = [];
  input.rows.forEach((row, at) => {
    const cells = cellsOf(row, input.columns);
    const why = takeRow(context, cells, input, known);
    const name = `第${at + 1}行${cells.title === undefined ? "" : `“${cells.title}”`}：`;
    if (why !== null) left.push(`${name}${why}`);
    else if (dayless(cells, input.year))
      withoutDay.push(`${name}完成时限“${cells.due}”没有写明哪一天，按原文保留，不计逾期`);
  });
  return { created: input.rows.length - left.length, left, withoutDay };
}
