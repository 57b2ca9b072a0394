import type { Figure, FigureResult } from "./bench/figure.ts";
import { figures } from "./bench/figures.ts";
import { isFailure } from "./bench/judge.ts";
import { resultLine, resultTable } from "./bench/print-results.ts";
import { runFigure } from "./bench/run-figure.ts";
import { Workbench } from "./bench/workbench.ts";
import { BuildError } from "./support/build-error.ts";
import { runAsScript } from "./support/run-as-script.ts";

runAsScript(bench);

/** `npm run bench [name]`: every figure, or one, or those whose names begin so. docs/benchmarks.md says what they mean. */
async function bench(): Promise<number> {
  const workbench = new Workbench();
  const results: FigureResult[] = [];
  try {
    for (const figure of chosenFigures(process.argv[2]))
      results.push(await runFigure(figure, workbench, console.error));
  } finally {
    await workbench.close();
  }
  console.log(resultTable(results));
  for (const result of results) console.log(resultLine(result));
  return results.some(isFailure) ? 1 : 0;
}

function chosenFigures(name: string | undefined): readonly Figure[] {
  if (name === undefined) return figures;
  const chosen = figures.filter(
    (figure) => figure.name === name || figure.name.startsWith(`${name}-`),
  );
  if (chosen.length > 0) return chosen;
  const names = figures.map((figure) => figure.name).join(", ");
  throw new BuildError(`There is no figure "${name}". The figures: ${names}.`);
}
