import type { AnyValues } from "../../records/field.ts";
import { contentMark } from "./plan-content-fields.ts";

/** The steps at which a plan's text is kept. */
export const planStages = {
  draft: "草案",
  reviewed: "审议稿",
  passed: "通过稿",
  adjusted: "调整稿",
} as const;

export type PlanStage = keyof typeof planStages;

/**
 * Whether the members have passed it, adjusted since or not. A flat sheet brings 通过稿 as a word without
 * its day: that passes nothing.
 */
export function isPassed(steps: readonly AnyValues[]): boolean {
  return steps.some(
    ({ stage, decidedOn }) =>
      (stage === "passed" || stage === "adjusted") && typeof decidedOn === "string",
  );
}

/** What the text that stands in the plan is now: the last kept step, or a draft where it was changed since. */
export function planStageWords(values: AnyValues): string {
  const steps = (values["steps"] ?? []) as readonly AnyValues[];
  const last = steps.at(-1);
  if (last !== undefined && last["mark"] === contentMark(values))
    return planStages[last["stage"] as PlanStage];
  return isPassed(steps) ? "调整草案" : "草案";
}
