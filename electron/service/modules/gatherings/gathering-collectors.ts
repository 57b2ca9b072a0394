import type { PaperCollector } from "#service/records/paper-collector.ts";
import { minutesBookCollector } from "./book-meetings.ts";
import { heldYearCollectors } from "./held-year.ts";

/** Papers of the branch that are made from gatherings. */
export const gatheringCollectors: readonly PaperCollector[] = [
  minutesBookCollector,
  ...heldYearCollectors,
];
