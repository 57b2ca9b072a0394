import type { RouteInput } from "#shared/contract.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import { formatPeriod } from "#shared/kernel/period.ts";
import { asText } from "#shared/modules/plans/as-text.ts";
import { monthCells, monthRow, readTaskCells } from "#shared/modules/plans/key-task-cells.ts";
import type { ColumnName } from "#shared/modules/plans/key-task-columns.ts";
import { isOpenTask, type KeyTaskState } from "#shared/modules/plans/key-task-state.ts";
import { keyTask } from "#shared/modules/plans/key-task.record.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import type { CommandContext } from "#service/core/command.ts";
import { changeRecord, requireRecord } from "#service/records/record-service.ts";
import { linkPersons } from "./link-person.ts";
import { tasksOfYear } from "./schedule.ts";

const isBlank = (row: AnyValues) => monthCells.every((name) => (row[name] ?? null) === null);

/** The rows of all months with this one changed; a month that says nothing has no row. */
export function progressWith(values: AnyValues, month: string, monthly: AnyValues): AnyValues[] {
  const rows = values["progress"] as readonly AnyValues[];
  const others = rows.filter((row) => row["month"] !== month);
  const changed = { ...monthRow(values, month), month, ...monthly };
  return [...others, ...(isBlank(changed) ? [] : [changed])].toSorted((a, b) =>
    asText(a["month"]).localeCompare(asText(b["month"])),
  );
}

/** A task without a day is filed under the year of its table. */
export function filedUnder(values: AnyValues, given: AnyValues): AnyValues {
  const dueOn = "dueOn" in given ? given["dueOn"] : values["dueOn"];
  return dueOn === null || dueOn === undefined ? { archiveYear: values["year"] ?? null } : {};
}

function unreadable(message: string): AppError {
  return new AppError("invalid-input", `${message}。这一行没有保存，原有内容完好。`, {
    hint: "请改正后再按Enter。",
  });
}

/** Writes typed texts into one row of the table. */
export function editTask(
  context: CommandContext,
  { uid, revision, month, cells }: RouteInput<"plans.editTask">,
): SavedRecord {
  const { values } = requireRecord(context.db, keyTask, uid);
  const texts = cells as Readonly<Partial<Record<ColumnName, string>>>;
  const reading = readTaskCells(texts, Number(values["year"]));
  if (!reading.ok) throw unreadable(reading.message);
  const given = linkPersons(context.db, reading.values, values);
  const progress =
    Object.keys(reading.monthly).length > 0
      ? { progress: progressWith(values, month, reading.monthly) }
      : {};
  const filed = "dueOn" in given ? filedUnder(values, given) : {};
  return changeRecord(context, keyTask, { uid, revision }, { ...given, ...progress, ...filed });
}

function monthBefore(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, "0")}`;
}

/** Copies last month's words of open tasks where this month has none; what is there stays. */
export function copyLastMonth(
  context: CommandContext,
  { year, month }: RouteInput<"plans.copyLastMonth">,
) {
  const from = monthBefore(month);
  let copied = 0;
  for (const { uid, revision, values } of tasksOfYear(context.db, year)) {
    const last = monthRow(values, from);
    const isOpen = isOpenTask(values["state"] as KeyTaskState);
    if (!last || !isOpen || monthRow(values, month)) continue;
    const progress = progressWith(values, month, { ...last, month });
    changeRecord(context, keyTask, { uid, revision }, { progress });
    copied += 1;
  }
  return { copied, from: formatPeriod(from) };
}

/** 销号 on a day, or takes it back: then the task is 已完成 again. */
export function closeTask(
  context: CommandContext,
  { uid, revision, closedOn }: RouteInput<"plans.closeTask">,
): SavedRecord {
  if (closedOn !== null && closedOn > context.clock.today())
    throw new AppError("invalid-input", "销号日期晚于今天，没有销号。", {
      hint: "请填实际销号的日期。",
    });
  const state = closedOn === null ? "done" : "closed";
  return changeRecord(context, keyTask, { uid, revision }, { state, closedOn });
}
