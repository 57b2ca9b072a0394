import type { PaperCollector } from "#service/records/paper-collector.ts";
import { incomingRegisterCollector } from "./registered-papers.ts";

/** Papers of the branch that are made from what this module keeps. */
export const evidenceCollectors: readonly PaperCollector[] = [incomingRegisterCollector];
