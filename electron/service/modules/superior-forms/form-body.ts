import { AppError } from "#shared/kernel/app-error.ts";
import type { Header } from "#service/records/import/find-header.ts";
import { isFooter } from "#service/records/import/is-footer.ts";
import type { Sheet } from "#service/records/import/read-sheet.ts";
import type { SheetRows } from "./workbook/sheet-rows.ts";

/** The lines of a form that records go into, as Excel numbers them. */
export interface FormBody {
  readonly from: number;
  readonly to: number;
}

const mostLines = 5_000;

function rowsOf({ rows, firstLine }: Sheet, line: number) {
  return rows[line - firstLine] ?? [];
}

/** A line merged from side to side is a note under the list, not a place for a record. */
function isNote({ merged, firstLine }: Sheet, line: number, columnCount: number): boolean {
  return merged.some(
    ({ top, left, right }) =>
      top === line - firstLine && columnCount > 2 && right - left + 1 >= columnCount - 1,
  );
}

function isTwoLined({ merged, firstLine }: Sheet, { from, to }: FormBody): boolean {
  return merged.some(({ top, bottom }) => {
    const [first, last] = [top + firstLine, bottom + firstLine];
    return first >= from && first <= to && last > first;
  });
}

function refuse(message: string, hint: string): never {
  throw new AppError("no-room", `${message}，没有填。原来的表没有动。`, { hint });
}

/** Where records go: from under the header to the foot, or to where the form's lines end. */
export function findBody(
  sheet: Sheet,
  header: Header,
  rows: SheetRows,
  columns: readonly number[],
): FormBody {
  const from = sheet.firstLine + header.rowIndex + 1;
  let line = from;
  const isOpen = (at: number) =>
    rows.hasCells(at, columns) &&
    !isFooter(rowsOf(sheet, at)) &&
    !isNote(sheet, at, columns.length);
  while (line < from + mostLines && isOpen(line)) line += 1;
  const body = { from, to: line - 1 };
  if (body.to < from)
    refuse("表头下面没有空行可填", "请在表头下面留至少一行画好格线的空行，保存后再选这个表。");
  if (isTwoLined(sheet, body))
    refuse(
      "这个表每条记录占了两行或更多（有上下合并的格子）",
      "这种表请先在WPS中改为每条一行，或导出后手工粘贴。",
    );
  return body;
}
