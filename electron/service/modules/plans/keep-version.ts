import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import { annualPlanVersion } from "#shared/modules/plans/annual-plan-version.record.ts";
import { annualPlan } from "#shared/modules/plans/annual-plan.record.ts";
import { contentMark, planContentOf } from "#shared/modules/plans/plan-content-fields.ts";
import { isPassed, planStages, type PlanStage } from "#shared/modules/plans/plan-stages.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { CommandContext } from "#service/core/command.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlJoin } from "#service/core/database/sql.ts";
import type { QueryContext } from "#service/core/handlers.ts";
import type { StoredRecord } from "#service/records/record-reader.ts";
import {
  createRecord,
  finalizeRecord,
  refuseStale,
  requireRecord,
  rewriteRecord,
} from "#service/records/record-service.ts";

/** Which parts a gathering must have to decide a step; a branch without 支委会 reviews in the 党员大会. */
const decidingKinds: Readonly<Record<PlanStage, readonly string[]>> = {
  draft: [],
  reviewed: ["committeeMeeting", "generalMeeting"],
  passed: ["generalMeeting"],
  adjusted: ["committeeMeeting", "generalMeeting"],
};

interface Deciding {
  readonly uid: string;
  readonly title: string;
  readonly occurredOn: string;
}

function gatheringsFor(db: ReadableDatabase, stage: PlanStage): readonly Deciding[] {
  const kinds = decidingKinds[stage].map((kind) => sql`${kind}`);
  if (kinds.length === 0) return [];
  return db.all<Deciding>(
    sql`SELECT g.uid, g.title, g.occurred_on AS occurredOn FROM gathering g
        WHERE g.trashed_at IS NULL AND EXISTS (SELECT 1 FROM gathering_part p
          WHERE p.parent_id = g.id AND p.kind IN (${sqlJoin(kinds, ", ")}))
        ORDER BY g.occurred_on DESC, g.id DESC LIMIT 200`,
  );
}

/** Gatherings that may have decided a step, latest first. */
export function decidingGatherings(
  { db }: QueryContext,
  { stage }: RouteInput<"plans.decidingGatherings">,
): RouteOutput<"plans.decidingGatherings"> {
  return { gatherings: [...gatheringsFor(db, stage)] };
}

const wanted: Readonly<Record<PlanStage, string>> = {
  draft: "",
  reviewed: "审议它的支委会（未设支委会的，选党员大会）",
  passed: "通过它的支部党员大会",
  adjusted: "决定调整的会议",
};

function requireDeciding(
  context: CommandContext,
  { stage, gatheringUid }: RouteInput<"plans.keepVersion">,
): Deciding | null {
  if (stage === "draft") return null;
  const found = gatheringsFor(context.db, stage).find(({ uid }) => uid === gatheringUid);
  if (!found)
    throw new AppError("invalid-input", `请选择${wanted[stage]}，没有留存。`, {
      hint: "会议还没登记的，先到“三会一课”登记。",
    });
  if (found.occurredOn > context.clock.today())
    throw new AppError("invalid-input", "所选的会议还没有召开，没有留存。");
  return found;
}

function refuseOutOfOrder(
  { stage, reason }: RouteInput<"plans.keepVersion">,
  steps: readonly AnyValues[],
): void {
  if (stage === "adjusted" && !isPassed(steps))
    throw new AppError("invalid-input", "计划还没有通过稿，不能留存为调整稿。", {
      hint: "请先留存通过稿，再调整。",
    });
  if (stage === "adjusted" && (reason ?? "").trim() === "")
    throw new AppError("invalid-input", "请写明为什么调整，没有留存。");
  if ((stage === "draft" || stage === "reviewed") && isPassed(steps))
    throw new AppError("invalid-input", "计划已经通过，之后只能留存调整稿。");
}

function requirePlan(
  context: CommandContext,
  { uid, revision }: RouteInput<"plans.keepVersion">,
): StoredRecord {
  const plan = requireRecord(context.db, annualPlan, uid);
  refuseStale(annualPlan, plan, revision);
  if (plan.trashedAt !== null)
    throw new AppError("trashed", "这份计划在回收站里，没有留存。", { hint: "请先恢复。" });
  return plan;
}

/** Keeps the whole text of the plan as it stands as one step; the kept text never changes again. */
export function keepVersion(
  context: CommandContext,
  input: RouteInput<"plans.keepVersion">,
): RouteOutput<"plans.keepVersion"> {
  const plan = requirePlan(context, input);
  const steps = plan.values["steps"] as readonly AnyValues[];
  refuseOutOfOrder(input, steps);
  const deciding = requireDeciding(context, input);
  const { stage } = input;
  const decidedOn = deciding?.occurredOn ?? context.clock.today();
  const decidedBy = deciding && { uid: deciding.uid, title: deciding.title };
  const reason = input.reason?.trim() || null;
  const draft = createRecord(context, annualPlanVersion, {
    ...planContentOf(plan.values),
    stage,
    occurredOn: decidedOn,
    decidedBy,
    reason,
    plan: { uid: plan.uid, title: plan.title },
  });
  const version = finalizeRecord(context, annualPlanVersion, draft);
  const step = {
    stage,
    decidedOn,
    decidedBy,
    version: { uid: version.uid, title: planStages[stage] },
    reason,
    mark: contentMark(plan.values),
  };
  rewriteRecord(context, annualPlan, plan, { steps: [...steps, step] });
  return { versionUid: version.uid, revision: plan.revision + 1 };
}
