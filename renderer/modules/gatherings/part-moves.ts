import type { GatheringValues } from "#shared/modules/gatherings/gathering.record.ts";

/** What of a gathering goes by the number of its part. */
export type PartedValues = Pick<GatheringValues, "parts" | "agenda" | "actionItems">;

type PartRow = { readonly part: number | null };

function remapped<R extends PartRow>(rows: readonly R[], placeOf: (part: number) => number): R[] {
  return rows.map((row) => ({ ...row, part: placeOf(row.part ?? 1) }));
}

/** The index of the part a row belongs to; null stands for the first. */
export function partIndexOf({ part }: PartRow): number {
  return (part ?? 1) - 1;
}

/** Everything with the part at `index` moved up or down; its 议题 and 议定事项 go with it. */
export function withPartMoved(values: PartedValues, index: number, by: 1 | -1): PartedValues {
  const { parts } = values;
  const [from, to] = [parts[index], parts[index + by]];
  if (from === undefined || to === undefined) return values;
  const swap = (part: number) =>
    part === index + 1 ? index + 1 + by : part === index + 1 + by ? index + 1 : part;
  return {
    parts: parts.map((part, at) => (at === index ? to : at === index + by ? from : part)),
    agenda: remapped(values.agenda, swap),
    actionItems: remapped(values.actionItems, swap),
  };
}

/** Everything without one part: its 议题 and 议定事项 stay and join the part before it, or the first. */
export function withoutPart(values: PartedValues, index: number): PartedValues {
  const place = (part: number) => (part > index ? Math.max(1, part - 1) : part);
  return {
    parts: values.parts.filter((_, at) => at !== index),
    agenda: remapped(values.agenda, place),
    actionItems: remapped(values.actionItems, place),
  };
}
