const pageOfRows = 12;

/** The row an arrow or paging key leads to; null for any other key. */
export function rowAfterKey(key: string, active: number, rowCount: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + pageOfRows,
    PageUp: active - pageOfRows,
    Home: 0,
    End: rowCount - 1,
  };
  const target = steps[key];
  return target === undefined ? null : Math.max(0, Math.min(target, rowCount - 1));
}

/** What is selected after a click or Space on `index`, as spreadsheets do it. */
export function nextSelection(
  keys: readonly string[],
  selected: ReadonlySet<string>,
  anchor: number,
  index: number,
  how: "only" | "toggle" | "range",
): ReadonlySet<string> {
  const key = keys[index];
  if (key === undefined) return selected;
  if (how === "only") return new Set([key]);
  if (how === "range")
    return new Set(keys.slice(Math.min(anchor, index), Math.max(anchor, index) + 1));
  const next = new Set(selected);
  if (!next.delete(key)) next.add(key);
  return next;
}
