import type { Figure } from "../figure.ts";
import type { StartedWindow } from "../window/start-window.ts";
import { createWindowKit } from "../window/window-kit.ts";

/** From the start of the program to the home page with the ledger's own rows. */
export const startFigure: Figure = {
  name: "start",
  unit: "ms",
  better: "lower",
  goal: 1.6,
  rounds: 7,
  prepare: async (workbench) => {
    const kit = await workbench.shared(createWindowKit);
    return {
      measureSubject: async () => timeToPaint(await kit.startApplication()),
      measureControl: async () => timeToPaint(await kit.startBareWindow()),
      cleanUp: () => Promise.resolve(),
    };
  },
};

async function timeToPaint(window: StartedWindow): Promise<number> {
  await window.close();
  return window.paintedAfterMs;
}
