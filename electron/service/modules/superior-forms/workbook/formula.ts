import { columnLetters, columnNumber } from "./cell-reference.ts";
import { movedRow, stretchedEnd, type Insertion } from "./insertion.ts";

// A formula in pieces: texts in quotes, a sheet's name, a range or a cell; all else stands between.
const pieces =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?::(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}))?(?![\p{L}\p{N}_(.])/giu;
const reference = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/i;

type Moved = (row: number, isEnd: boolean) => number;

function withRow(cell: string, to: (row: number) => number): string {
  return cell.replace(
    reference,
    (_, dollar: string, letters: string, fixed: string, row: string) =>
      `${dollar}${letters}${fixed}${to(Number(row))}`,
  );
}

function sheetOf(prefix: string | undefined): string | null {
  if (prefix === undefined) return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function isInsideName(formula: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{N}_.$]/u.test(formula[at - 1] ?? "");
}

function rewritten(
  formula: string,
  isMeant: (sheet: string | null) => boolean,
  moved: Moved,
): string {
  return formula.replace(
    pieces,
    (
      whole: string,
      prefix: string | undefined,
      first: string | undefined,
      last: string | undefined,
      at: number,
    ) => {
      if (first === undefined || isInsideName(formula, at) || !isMeant(sheetOf(prefix)))
        return whole;
      const from = withRow(first, (row) => moved(row, false));
      const to = last === undefined ? "" : `:${withRow(last, (row) => moved(row, true))}`;
      return `${prefix ?? ""}${from}${to}`;
    },
  );
}

/**
 * A formula after lines were put into the sheet `sheetName`. `isOwnSheet`: it stands in that sheet, so
 * that cells without a sheet's name are meant as well.
 */
export function formulaAfter(
  formula: string,
  insertion: Insertion,
  sheetName: string,
  isOwnSheet: boolean,
): string {
  const isMeant = (sheet: string | null) => (sheet === null ? isOwnSheet : sheet === sheetName);
  return rewritten(formula, isMeant, (row, isEnd) =>
    isEnd ? stretchedEnd(row, insertion) : movedRow(row, insertion),
  );
}

function movedCell(cell: string, rows: number, columns: number): string {
  return cell.replace(
    reference,
    (_, dollar: string, letters: string, fixed: string, row: string) => {
      const column =
        dollar === "" ? columnLetters(Math.max(1, columnNumber(letters) + columns)) : letters;
      const line = fixed === "" ? Math.max(1, Number(row) + rows) : Number(row);
      return `${dollar}${column}${fixed}${line}`;
    },
  );
}

/** A formula copied so many rows down and columns to the right: what has no `$` goes along. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    pieces,
    (
      whole: string,
      prefix: string | undefined,
      first: string | undefined,
      last: string | undefined,
      at: number,
    ) => {
      if (first === undefined || isInsideName(formula, at)) return whole;
      const to = last === undefined ? "" : `:${movedCell(last, rows, columns)}`;
      return `${prefix ?? ""}${movedCell(first, rows, columns)}${to}`;
    },
  );
}
