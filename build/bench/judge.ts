import type { Figure, FigureResult, Samples } from "./figure.ts";

/** A control that varies by more than this tells more about the machine than about us. */
export const mostSpread = 1.6;
/** How far beyond its goal a figure may lie before the bench fails: timings are never exact. */
const tolerance = 1.25;

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError("no samples");
  return (lower + upper) / 2;
}

/** The largest value through the smallest. */
export function spreadOf(values: readonly number[]): number {
  return Math.max(...values) / Math.min(...values);
}

/** Sets a figure's samples beside its goal. */
export function judge(figure: Figure, samples: Samples): FigureResult {
  const { name, unit, better, goal } = figure;
  const subject = median(samples.subject);
  const control = median(samples.control);
  const ratio = subject / control;
  const spread = spreadOf(samples.control);
  return {
    name,
    subject,
    control,
    unit,
    ratio,
    better,
    goal,
    ok: isWithin(ratio, better, goal),
    spread,
    noisy: spread > mostSpread,
    samples,
  };
}

/** Whether the whole bench fails for this figure: clearly missed, on a machine quiet enough to tell. */
export function isFailure({ ratio, better, goal, noisy }: FigureResult): boolean {
  const limit = better === "lower" ? goal * tolerance : goal / tolerance;
  return !noisy && !isWithin(ratio, better, limit);
}

function isWithin(ratio: number, better: "lower" | "higher", limit: number): boolean {
  return better === "lower" ? ratio <= limit : ratio >= limit;
}
