import { AppError } from "#shared/kernel/app-error.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValue, AnyValues } from "#shared/records/field.ts";
import { recordTypeOf } from "#shared/record-types.ts";
import type { CommandContext } from "#service/core/command.ts";
import { historicImport } from "../entry-mark.ts";
import { sql, sqlName } from "#service/core/database/sql.ts";
import { changeRecord, createRecord } from "../record-service.ts";
import { writableValues } from "../shown-type.ts";
import { findSame } from "./find-same.ts";
import { dropPlan, readPlan } from "./import-plans.ts";
import type { NamedLink } from "./named-links.ts";
import type { PlannedRow } from "./plan-import.ts";

type PlannedRecord = Extract<PlannedRow, { readonly line: number }>;

/** The plan that was previewed, and whether its rows are an old ledger's. */
export interface ConfirmedImport {
  readonly planId: string;
  readonly isHistoric?: boolean;
}

function refuseChanged(line: number): never {
  throw new AppError("conflict", `预览之后台账有变化（表格第${line}行），没有导入任何记录。`, {
    hint: "请重新选择文件，再看一次预览。",
  });
}

/** Registers what the rows name, unless it has come in meanwhile; answers its own uid. */
function register(context: CommandContext, { recordType, title, values }: NamedLink) {
  const type = recordTypeOf(recordType);
  const known = context.db.get<{ uid: string }>(
    sql`SELECT uid FROM ${sqlName(type.table)} WHERE title = ${title} AND trashed_at IS NULL LIMIT 1`,
  );
  if (known) return { uid: known.uid, isNew: false };
  return { uid: createRecord(context, type, values).uid, isNew: true };
}

/** Values with references to what was planned led to what was registered for it. */
function linked(values: AnyValues, uids: ReadonlyMap<string, string>): AnyValues {
  const lead = (value: AnyValue): AnyValue => {
    if (typeof value !== "object" || value === null || !("uid" in value)) return value;
    const uid = uids.get(value.uid ?? "");
    return uid === undefined ? value : { ...value, uid };
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, lead(value)]));
}

function write(context: CommandContext, type: RecordType, row: PlannedRecord, values: AnyValues) {
  if (row.action === "create") {
    if (findSame(context.db, type, values).kind !== "none") refuseChanged(row.line);
    createRecord(context, type, values);
    return;
  }
  try {
    changeRecord(context, type, row, values);
  } catch (error) {
    if (error instanceof AppError && error.code !== "invalid-input") refuseChanged(row.line);
    throw error;
  }
}

/** Does what the preview showed, all of it or nothing, as one command. */
export function confirmImport(context: CommandContext, type: RecordType, input: ConfirmedImport) {
  const { planId } = input;
  if (input.isHistoric === true && type.dated) context.giveReason(historicImport);
  const plan = readPlan(context.db, type.name, planId);
  const uids = new Map<string, string>();
  const counts = { createdCount: 0, updatedCount: 0, registeredCount: 0 };
  for (const row of plan) {
    if (row.action === "register") {
      const { uid, isNew } = register(context, row);
      uids.set(row.uid, uid);
      counts.registeredCount += Number(isNew);
      continue;
    }
    write(context, type, row, writableValues(context.db, type, linked(row.values, uids)));
    counts[row.action === "create" ? "createdCount" : "updatedCount"] += 1;
  }
  dropPlan(context.db, planId);
  return { importSeq: context.auditSeq, ...counts };
}
