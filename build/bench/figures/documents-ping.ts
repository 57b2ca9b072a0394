import { join } from "node:path";
import { createBatchLedger } from "../documents/batch-ledger.ts";
import type { Figure } from "../figure.ts";

/** Milliseconds that the service may answer later than when nothing is going on. */
const allowanceMs = 50;

/** The longest answer to a ping every 20 ms while 500 papers are made, beside the idle one and 50 ms. */
export const batchPingFigure: Figure = {
  name: "documents-ping",
  unit: "ms",
  better: "lower",
  goal: 1,
  rounds: 3,
  prepare: async ({ folder }) => {
    const batch = await createBatchLedger(join(folder, "批量"));
    return {
      measureSubject: () => batch.longestWhileMaking(),
      measureControl: async () => (await batch.longestWhileIdle()) + allowanceMs,
      cleanUp: () => batch.close(),
    };
  },
};
