import type { Figure } from "../figure.ts";
import { createNoticeFilling, noticeOfRows } from "../documents/notice-filling.ts";

interface Filling {
  readonly name: string;
  readonly goal: number;
  readonly rowCount: number;
  /** Papers a sample is the mean of: one alone is over before a clock can tell. */
  readonly paperCount: number;
  readonly rounds: number;
}

/** Milliseconds a paper: filled as the product does beside docxtemplater alone. */
function fillFigure({ name, goal, rowCount, paperCount, rounds }: Filling): Figure {
  return {
    name,
    unit: "ms",
    better: "lower",
    goal,
    rounds,
    prepare: async () => {
      const filling = await createNoticeFilling();
      const data = noticeOfRows(rowCount);
      const timed = async (fill: () => unknown) => {
        const begunAt = performance.now();
        for (let paper = 0; paper < paperCount; paper += 1) await fill();
        return (performance.now() - begunAt) / paperCount;
      };
      return {
        measureSubject: () => timed(() => filling.ours(data)),
        measureControl: () => timed(() => filling.bare(data)),
        cleanUp: () => Promise.resolve(),
      };
    },
  };
}

/** One notice of ten rows. */
export const fillOneFigure = fillFigure({
  name: "documents-fill-one",
  goal: 1.5,
  rowCount: 10,
  paperCount: 20,
  rounds: 7,
});

/** 500 notices of ten rows, one after the other. */
export const fillManyFigure = fillFigure({
  name: "documents-fill-500",
  goal: 1.5,
  rowCount: 10,
  paperCount: 500,
  rounds: 3,
});

/** One notice of 1,000 rows. */
export const fillRowsFigure = fillFigure({
  name: "documents-fill-rows",
  goal: 1.3,
  rowCount: 1_000,
  paperCount: 2,
  rounds: 5,
});
