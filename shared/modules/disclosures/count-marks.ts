import type { KeptMark } from "./legend.ts";
import type { DisclosureTable } from "./disclosure-table.ts";

/** How often a symbol stands in the day columns of a line. */
function countIn(texts: readonly string[], days: readonly number[], mark: string): number {
  return days.filter((index) => (texts[index] ?? "").trim() === mark).length;
}

/** Counts the symbols of every line into the columns that are named after their meaning. */
export function countMarks(table: DisclosureTable, marks: readonly KeptMark[]): DisclosureTable {
  const days = table.columns.flatMap(({ kind }, index) => (kind === "mark" ? [index] : []));
  const counted = new Map(
    table.columns.flatMap(({ name, kind }, index) => {
      const own = marks.find(({ meaning }) => meaning === name);
      return own && own.mark !== null && kind === "number" ? [[index, own.mark] as const] : [];
    }),
  );
  return {
    ...table,
    lines: table.lines.map((texts) =>
      texts.map((text, index) => {
        const mark = counted.get(index);
        return mark === undefined ? text : String(countIn(texts, days, mark));
      }),
    ),
  };
}
