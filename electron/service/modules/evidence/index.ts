import type { Handlers } from "#service/core/handlers.ts";
import { openGatherings } from "./open-gatherings.ts";
import { papersToPassOn } from "./papers-to-pass-on.ts";
import { takeUp } from "./take-up.ts";

export { evidenceCounts } from "./evidence-counts.ts";
export { evidenceFactSource } from "./evidence-fact-source.ts";
export { evidenceDuties, evidenceOpenEnds } from "./evidence-duties.ts";
export { evidenceCollectors } from "./evidence-collectors.ts";

/** Routes of the evidence module. */
export const evidenceHandlers: Handlers = {
  queries: { "evidence.openGatherings": openGatherings, "evidence.papers": papersToPassOn },
  commands: { "evidence.takeUp": takeUp },
};
