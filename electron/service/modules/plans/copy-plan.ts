import type { RouteInput } from "#shared/contract.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import { annualPlan } from "#shared/modules/plans/annual-plan.record.ts";
import { nextYearPlan } from "#shared/modules/plans/next-year-plan.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import type { CommandContext } from "#service/core/command.ts";
import { sql } from "#service/core/database/sql.ts";
import { createRecord, requireRecord } from "#service/records/record-service.ts";

/** A draft for a year from the plan of another year; nothing is added to what that one says. */
export function copyPlan(
  context: CommandContext,
  { fromUid, year }: RouteInput<"plans.copyPlan">,
): SavedRecord {
  const from = requireRecord(context.db, annualPlan, fromUid);
  const there = context.db.get(
    sql`SELECT 1 FROM annual_plan WHERE trashed_at IS NULL AND period = ${String(year)} LIMIT 1`,
  );
  if (there)
    throw new AppError("already-there", `${year}年已有年度工作计划，没有复制。`, {
      hint: "请打开那一份修改；确实不要的，先移入回收站。",
    });
  const values = nextYearPlan(from.values, year, context.clock.today());
  return createRecord(context, annualPlan, values);
}
