import type { DutyState } from "#shared/modules/cadence/judge-duties.ts";

/** One sign a state; the words stand beside it on focus and in the legend. */
export const stripMarks: Readonly<Record<DutyState, string>> = {
  recorded: "●",
  planned: "○",
  missing: "△",
  explained: "◇",
  open: "·",
  none: "–",
};
