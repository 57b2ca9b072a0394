import type { Figure } from "./figure.ts";
import { archiveCopyFigure } from "./figures/archive-copy.ts";
import { archiveVerifyFigure } from "./figures/archive-verify.ts";
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
];
