import type { FieldProblem } from "../../kernel/app-error.ts";
import type { AnyValue, AnyValues } from "../../records/field.ts";
import { cellsOfColumns } from "./disclosure-table.ts";

function rowsIn(value: AnyValue | undefined): readonly AnyValues[] {
  return Array.isArray(value) ? (value as readonly AnyValues[]) : [];
}

/** The name of the column that each cell belongs to. */
function namesByCell(columns: readonly AnyValues[]): ReadonlyMap<string, AnyValue> {
  const cells = cellsOfColumns(columns);
  return new Map(cells.map((cell, at) => [cell, columns[at]?.["name"] ?? null]));
}

/** Cells that would stand under another column, or under none. A column renamed where it is moves nothing. */
function movedCells(before: readonly AnyValues[], after: readonly AnyValues[]): readonly string[] {
  const [was, is] = [namesByCell(before), namesByCell(after)];
  const [oldNames, newNames] = [new Set(was.values()), new Set(is.values())];
  return [...was].flatMap(([cell, name]) => {
    const now = is.get(cell);
    if (now === name) return [];
    const isRenamed = now !== undefined && !newNames.has(name) && !oldNames.has(now);
    return isRenamed ? [] : [cell];
  });
}

const lists = [
  { field: "lines", prefix: "c" },
  { field: "heldLines", prefix: "h" },
] as const;

/**
 * Texts are kept by their place, so columns that change places are saved with the lines they head: without
 * them every text would stand under a wrong heading, or what is held back under a public one.
 */
export function columnChangeProblems(before: AnyValues, given: AnyValues): FieldProblem[] {
  if (given["columns"] === undefined) return [];
  const moved = movedCells(rowsIn(before["columns"]), rowsIn(given["columns"]));
  const isTorn = lists.some(
    ({ field, prefix }) =>
      given[field] === undefined &&
      rowsIn(before[field]).length > 0 &&
      moved.some((cell) => cell.startsWith(prefix)),
  );
  return isTorn
    ? [
        {
          path: "columns",
          message: "栏目的位置变了，表格内容没有一起送来，保存会错栏；请连同表格内容一起保存",
        },
      ]
    : [];
}
