import { writeNotices } from "../../demo/write-notices.ts";
import {
  longestFrameWhileIdle,
  longestFrameWhileMaking,
  openBatch,
} from "../documents/batch-in-window.ts";
import type { Figure } from "../figure.ts";
import type { StartedWindow } from "../window/start-window.ts";
import { createWindowKit } from "../window/window-kit.ts";

/** Milliseconds that a frame may come later than when nothing is going on. */
const allowanceMs = 50;

/** The longest time between two frames of the window while it has 500 papers made, beside the idle one and 50 ms. */
export const batchFramesFigure: Figure = {
  name: "documents-frames",
  unit: "ms",
  better: "lower",
  goal: 1,
  rounds: 2,
  prepare: async (workbench) => {
    const kit = await workbench.shared(createWindowKit);
    await writeNotices(kit.dataDir, 500);
    const measure = (longest: (window: StartedWindow) => Promise<number>) => async () => {
      const window = await kit.startApplication();
      try {
        await openBatch(window);
        return await longest(window);
      } finally {
        await window.close();
      }
    };
    return {
      measureSubject: measure(longestFrameWhileMaking),
      measureControl: measure(
        async (window) => (await longestFrameWhileIdle(window)) + allowanceMs,
      ),
      cleanUp: () => Promise.resolve(),
    };
  },
};
