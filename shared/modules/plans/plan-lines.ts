import type { AnyValues, PersonSnapshot } from "../../records/field.ts";
import { asText } from "./as-text.ts";
import { taskClasses, type TaskClass } from "./plan-content-fields.ts";

function nameOf(value: unknown): string {
  return (value as PersonSnapshot | null | undefined)?.name ?? "";
}

function rowLine(label: string, parts: readonly string[]): string {
  return `${label}：${parts.filter((part) => part !== "").join("｜")}`;
}

function goalLine(row: AnyValues): string {
  const amount = `${asText(row["target"])}${asText(row["unit"])}`;
  return rowLine("目标", [asText(row["goal"]), asText(row["measure"]), amount]);
}

function taskLine(row: AnyValues): string {
  const own = asText(row["ownClass"]);
  const named = taskClasses[row["class"] as TaskClass] as string | undefined;
  const texts = [asText(row["item"]), asText(row["measure"]), nameOf(row["owner"])];
  return rowLine("任务", [own || (named ?? ""), ...texts, asText(row["due"])]);
}

function monthLine(row: AnyValues): string {
  const texts = ["meetings", "themedDay", "activities"].map((name) => asText(row[name]));
  const month = typeof row["month"] === "number" ? `${row["month"]}月` : "";
  return rowLine(month, [...texts, nameOf(row["owner"])]);
}

function longLines(label: string, value: unknown): string[] {
  const lines = asText(value).split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => `${label}：${line.trim()}`);
}

/** All that a plan says, a line for each thing said, so that two of its versions can be compared. */
export function planLines(values: AnyValues): readonly string[] {
  const rows = (name: string) => (values[name] ?? []) as readonly AnyValues[];
  return [
    `标题：${asText(values["title"])}`,
    ...longLines("依据", values["basis"]),
    ...longLines("指导思想", values["guidance"]),
    ...rows("goals").map(goalLine),
    ...rows("tasks").map(taskLine),
    ...longLines("保障措施", values["safeguards"]),
    ...rows("months").map(monthLine),
    ...longLines("附件", values["attachments"]),
    ...longLines("报送", values["submittedTo"]),
  ];
}

/** A line of two texts laid over each other. */
export interface ComparedLine {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/** How many lines two texts have in common from each pair of places on. */
function commonCounts(before: readonly string[], after: readonly string[]): number[][] {
  const counts = before
    .map(() => after.map(() => 0).concat(0))
    .concat([after.map(() => 0).concat(0)]);
  const at = (i: number, j: number) => counts[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = counts[i];
      if (row)
        row[j] =
          before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  return counts;
}

type Step = ComparedLine["kind"];

/** What comes next where the two texts stand at these places. */
function stepAt(left: string | undefined, right: string | undefined, losesLess: boolean): Step {
  if (left !== undefined && left === right) return "same";
  if (left === undefined) return "new";
  return right === undefined || losesLess ? "gone" : "new";
}

/** Which lines are gone and which are new, in their order. */
export function compareLines(
  before: readonly string[],
  after: readonly string[],
): readonly ComparedLine[] {
  const counts = commonCounts(before, after);
  const common = (i: number, j: number) => counts[i]?.[j] ?? 0;
  const lines: ComparedLine[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [left, right] = [before[i], after[j]];
    const kind = stepAt(left, right, common(i + 1, j) >= common(i, j + 1));
    lines.push({ kind, text: (kind === "new" ? right : left) ?? "" });
    if (kind !== "new") i += 1;
    if (kind !== "gone") j += 1;
  }
  return lines;
}
