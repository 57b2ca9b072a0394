import { z } from "zod";
import { dutyStates, type DutyState } from "../cadence/judge-duties.ts";

/** What can be done: the words of the button and the page of the window it goes to. */
export const dutyActionSchema = z.object({ label: z.string(), path: z.string() });

const cell = z.object({
  period: z.string(),
  state: z.enum(Object.keys(dutyStates) as [DutyState, ...DutyState[]]),
  /** Months that it spans, 1 to 12. */
  firstMonth: z.int(),
  lastMonth: z.int(),
  /** 2026年3月支委会：已登记，3月12日. */
  text: z.string(),
  actions: z.array(dutyActionSchema),
});

/** 年度一览: months across, kinds down. */
export const yearStripSchema = z.object({
  year: z.int(),
  /** The year of the first record; null: none yet. */
  firstYear: z.int().nullable(),
  /** 含跨年未结N项: of last year, and could still be done in this one. */
  carriedOverCount: z.int(),
  rows: z.array(
    z.object({
      label: z.string(),
      /** 本单位要求: no rule names the number. */
      isLocal: z.boolean(),
      dutyUid: z.uuid(),
      dutyRevision: z.int(),
      isEnded: z.boolean(),
      cells: z.array(cell),
    }),
  ),
});

export type YearStrip = z.output<typeof yearStripSchema>;
