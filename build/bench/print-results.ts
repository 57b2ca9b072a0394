import type { FigureResult } from "./figure.ts";
import { isFailure } from "./judge.ts";

/** The table for people. */
export function resultTable(results: readonly FigureResult[]): string {
  const head = ["figure", "subject", "control", "ratio", "goal", "spread", "verdict"];
  const rows = [head, ...results.map(rowOf)];
  const widths = head.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** The line for programs; its numbers are cut to what a clock can tell. */
export function resultLine(result: FigureResult): string {
  return JSON.stringify(result, (_key, value: unknown) =>
    typeof value === "number" ? Math.round(value * 1_000) / 1_000 : value,
  );
}

function rowOf(result: FigureResult): string[] {
  const { name, subject, control, unit, ratio, goal, better, spread } = result;
  return [
    name,
    `${subject.toFixed(1)} ${unit}`,
    `${control.toFixed(1)} ${unit}`,
    ratio.toFixed(2),
    `${better === "lower" ? "<=" : ">="} ${goal}`,
    spread.toFixed(2),
    verdictOf(result),
  ];
}

function verdictOf(result: FigureResult): string {
  const met = result.ok ? "met" : isFailure(result) ? "MISSED" : "missed, within tolerance";
  return result.noisy ? `${result.ok ? "met" : "missed"}, but the machine was noisy` : met;
}
