import type { Figure } from "./figure.ts";
import { archiveCopyFigure } from "./figures/archive-copy.ts";
import { archiveVerifyFigure } from "./figures/archive-verify.ts";
import { fillManyFigure, fillOneFigure, fillRowsFigure } from "./figures/documents-fill.ts";
import { batchFramesFigure } from "./figures/documents-frames.ts";
import { batchPingFigure } from "./figures/documents-ping.ts";
import { registerFigure } from "./figures/documents-register.ts";
import { importFigure } from "./figures/import.ts";
import { memoryFigure } from "./figures/memory.ts";
import { startFigure } from "./figures/start.ts";

/** Every figure there is. A new one is a file in figures/ and a line here. */
export const figures: readonly Figure[] = [
  startFigure,
  memoryFigure,
  importFigure,
  archiveCopyFigure,
  archiveVerifyFigure,
  fillOneFigure,
  fillManyFigure,
  fillRowsFigure,
  registerFigure,
  batchPingFigure,
  batchFramesFigure,
];
