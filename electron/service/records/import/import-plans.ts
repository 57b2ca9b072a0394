import { AppError } from "#shared/kernel/app-error.ts";
import type { Handlers, WorkspaceContext } from "#service/core/handlers.ts";
import type { ReadableDatabase, WritableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import type { PlannedRow } from "./plan-import.ts";

// Rows may hold telephone numbers, so a plan is not kept longer than a dialog lives.
const keptPlans = 3;

/** Keeps a previewed plan until it is confirmed; the oldest go. */
function keepPlan(
  { db, clock }: WorkspaceContext,
  input: { planId: string; recordType: string; planned: readonly PlannedRow[] },
): null {
  db.run(
    sql`INSERT INTO workspace_import_plan (plan_id, record_type, plan, created_at)
        VALUES (${input.planId}, ${input.recordType}, ${JSON.stringify(input.planned)}, ${clock.instant()})`,
  );
  db.run(
    sql`DELETE FROM workspace_import_plan WHERE plan_id NOT IN
        (SELECT plan_id FROM workspace_import_plan ORDER BY plan_id DESC LIMIT ${keptPlans})`,
  );
  return null;
}

/** The plan that was previewed, or AppError `plan-gone`. */
export function readPlan(
  db: ReadableDatabase,
  recordType: string,
  planId: string,
): readonly PlannedRow[] {
  const row = db.get<{ plan: string }>(
    sql`SELECT plan FROM workspace_import_plan WHERE plan_id = ${planId} AND record_type = ${recordType}`,
  );
  if (!row)
    throw new AppError("plan-gone", "这次导入的预览已失效，没有导入任何记录。", {
      hint: "请重新选择文件导入。",
    });
  return JSON.parse(row.plan) as PlannedRow[];
}

/** Forgets a plan that was carried out. */
export function dropPlan(db: WritableDatabase, planId: string): void {
  db.run(sql`DELETE FROM workspace_import_plan WHERE plan_id = ${planId}`);
}

/** The one workspace write that previews make. */
export const importHandlers: Handlers = { jobWorkspace: { "imports.keepPlan": keepPlan } };
