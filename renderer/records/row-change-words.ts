import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import { displayText } from "#shared/records/display-text.ts";
import { shownCells, type AnyValues, type RowCell, type RowsField } from "#shared/records/field.ts";

type Rows = Pick<RowsField<Readonly<Record<string, RowCell>>>, "cells">;
type Row = AnyValues;

interface Pair {
  readonly before: Row | null;
  readonly after: Row | null;
}

const longestText = 24;
const shownAtOnce = 6;

/** The cell that tells rows apart: a person, else the first one that must be filled in. */
function nameCell(field: Rows): readonly [name: string, cell: RowCell] | undefined {
  const cells = shownCells(field.cells);
  return (
    cells.find(([, cell]) => cell.kind === "person" && cell.required === true) ??
    cells.find(([, cell]) => cell.required === true) ??
    cells[0]
  );
}

/** Links between rows before and after: their kept uid, else what names them. */
function keyOf(field: Rows, row: Row): string {
  const uid = field.cells["uid"]?.isHidden === true ? row["uid"] : null;
  const name = nameCell(field)?.[0];
  return canonicalJson(uid ?? (name === undefined ? null : (row[name] ?? null)));
}

/** Rows with their former selves; what is left over at one place is taken as one row that changed. */
function pairsOf(field: Rows, before: readonly Row[], after: readonly Row[]): Pair[] {
  const former = new Map(before.map((row) => [keyOf(field, row), row]));
  const kept = new Set(after.map((row) => keyOf(field, row)));
  const isLeft = (row: Row | undefined): row is Row =>
    row !== undefined && !kept.has(keyOf(field, row));
  const taken = new Set<Row>();
  const pairs = after.map((row, index): Pair => {
    const same = former.get(keyOf(field, row));
    const other = before[index];
    const found = same ?? (isLeft(other) ? other : null);
    if (found) taken.add(found);
    return { before: found, after: row };
  });
  const gone = before.filter((row) => !taken.has(row) && isLeft(row));
  return [...pairs, ...gone.map((row) => ({ before: row, after: null }))];
}

function short(text: string): string {
  if (text === "") return "（空）";
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}

function cellWords(field: Rows, before: Row, after: Row): string {
  const changed = shownCells(field.cells).filter(
    ([name]) => canonicalJson(before[name] ?? null) !== canonicalJson(after[name] ?? null),
  );
  return changed
    .map(([name, cell]) => {
      const words = `${short(displayText(cell, before[name]))} → ${short(displayText(cell, after[name]))}`;
      return changed.length === 1 && cell.kind === "choice" ? words : `${cell.label} ${words}`;
    })
    .join("，");
}

function pairWords(field: Rows, { before, after }: Pair): string | null {
  const cell = nameCell(field);
  const nameOf = (row: Row) => (cell ? short(displayText(cell[1], row[cell[0]])) : "一行");
  if (!before) return after && `增加${nameOf(after)}`;
  if (!after) return `删去${nameOf(before)}`;
  const words = cellWords(field, before, after);
  return words === "" ? null : `${nameOf(before)}：${words}`;
}

/** Which rows changed and how, as 「张三：未登记 → 实到」; null where rows were only put in another order. */
export function rowChangeWords(
  field: Rows,
  before: readonly Row[],
  after: readonly Row[],
): string | null {
  const words = pairsOf(field, before, after)
    .map((pair) => pairWords(field, pair))
    .filter((one) => one !== null);
  if (words.length === 0) return null;
  const more = words.length > shownAtOnce ? `等${words.length}处` : "";
  return `${words.slice(0, shownAtOnce).join("；")}${more}`;
}
