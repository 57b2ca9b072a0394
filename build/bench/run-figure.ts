import type { Figure, FigureResult, Measurement, Samples } from "./figure.ts";
import { judge } from "./judge.ts";
import type { Workbench } from "./workbench.ts";

/** Measures one figure; once more from the start where the control varied too much. */
export async function runFigure(
  figure: Figure,
  workbench: Workbench,
  say: (line: string) => void,
): Promise<FigureResult> {
  const measurement = await figure.prepare(workbench);
  try {
    const first = judge(figure, await interleave(figure, measurement, say));
    if (!first.noisy) return first;
    say(`${figure.name}: the control varied by ${first.spread.toFixed(2)}; measuring once more`);
    return judge(figure, await interleave(figure, measurement, say));
  } finally {
    await measurement.cleanUp();
  }
}

/** Subject, control, subject, control: what slows the machine down then slows both. */
async function interleave(
  { name, rounds, unit }: Figure,
  measurement: Measurement,
  say: (line: string) => void,
): Promise<Samples> {
  const subject: number[] = [];
  const control: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const ours = await measurement.measureSubject();
    const bare = await measurement.measureControl();
    const label = round === 0 ? "warm-up" : `round ${round} of ${rounds}`;
    say(`${name}: ${label}: ${ours.toFixed(1)} beside ${bare.toFixed(1)} ${unit}`);
    if (round === 0) continue;
    subject.push(ours);
    control.push(bare);
  }
  return { subject, control };
}
