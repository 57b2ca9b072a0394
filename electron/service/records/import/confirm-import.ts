import { AppError } from "#shared/kernel/app-error.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { CommandContext } from "#service/core/command.ts";
import { historicImport } from "../entry-mark.ts";
import { changeRecord, createRecord } from "../record-service.ts";
import { writableValues } from "../shown-type.ts";
import { findSame } from "./find-same.ts";
import { dropPlan, readPlan } from "./import-plans.ts";

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

/** Does what the preview showed, all of it or nothing, as one command. */
export function confirmImport(context: CommandContext, type: RecordType, input: ConfirmedImport) {
  const { planId } = input;
  if (input.isHistoric === true && type.dated) context.giveReason(historicImport);
  const plan = readPlan(context.db, type.name, planId);
  let createdCount = 0;
  let updatedCount = 0;
  for (const row of plan) {
    const values = writableValues(context.db, type, row.values);
    if (row.action === "create") {
      if (findSame(context.db, type, row.values).kind !== "none") refuseChanged(row.line);
      createRecord(context, type, values);
      createdCount += 1;
      continue;
    }
    try {
      changeRecord(context, type, row, values);
    } catch (error) {
      if (error instanceof AppError && error.code !== "invalid-input") refuseChanged(row.line);
      throw error;
    }
    updatedCount += 1;
  }
  dropPlan(context.db, planId);
  return { importSeq: context.auditSeq, createdCount, updatedCount };
}
