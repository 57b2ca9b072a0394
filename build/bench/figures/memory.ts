import { setTimeout as delay } from "node:timers/promises";
import type { Figure } from "../figure.ts";
import { treeMemoryMb } from "../window/process-memory.ts";
import type { StartedWindow } from "../window/start-window.ts";
import { createWindowKit } from "../window/window-kit.ts";

/** Long enough for what starts after the page, such as the look-ahead for other pages. */
const afterPaintMs = 1_200;

/** What all processes together hold in memory while the home page stands open. */
export const memoryFigure: Figure = {
  name: "memory",
  unit: "MB",
  better: "lower",
  goal: 1.4,
  rounds: 5,
  prepare: async (workbench) => {
    const kit = await workbench.shared(createWindowKit);
    return {
      measureSubject: async () => memoryAfterPaint(await kit.startApplication()),
      measureControl: async () => memoryAfterPaint(await kit.startBareWindow()),
      cleanUp: () => Promise.resolve(),
    };
  },
};

async function memoryAfterPaint(window: StartedWindow): Promise<number> {
  try {
    await delay(Math.max(0, window.paintedAtMs + afterPaintMs - Date.now()));
    return treeMemoryMb(window.pid);
  } finally {
    await window.close();
  }
}
