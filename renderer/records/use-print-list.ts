import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import { displayText } from "#shared/records/display-text.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { ListInput, ListPage, ListRow } from "#shared/records/record-routes.ts";
import { ask } from "#renderer/api/ask.ts";
import { useSettings } from "#renderer/api/session-settings.ts";
import type { PrintSheet } from "#renderer/records/print/print-sheet.ts";
import { listColumns, listedFields } from "#renderer/records/list-columns.tsx";
import { namesAPerson } from "#shared/records/names-a-person.ts";

/** More would be a book; an export is the better way then. */
const mostRows = 2_000;

async function everyRow(type: RecordType, input: ListInput): Promise<readonly ListRow[]> {
  const rows: ListRow[] = [];
  let cursor: string | null = null;
  do {
    const page: ListPage = await ask(`${type.name}.list`, { ...input, cursor, limit: 100 });
    rows.push(...page.rows);
    cursor = page.nextCursor;
  } while (cursor !== null && rows.length < mostRows);
  return rows.slice(0, mostRows);
}

function hidden(name: string): string {
  return name === "" ? "" : `${name.slice(0, 1)}＊＊`;
}

function textsOf(type: RecordType, row: ListRow, hidesNames: boolean): readonly string[] {
  const texts = listedFields(type).map(([name, field]) => {
    if (row.masked.includes(name)) return "•••";
    const words = displayText(field, row.values[name]);
    return hidesNames && namesAPerson(field) ? hidden(words) : words;
  });
  if (!type.canFinalize) return texts;
  return [...texts, row.finalizedAt === null ? "未定稿" : "已定稿"];
}

function sheetOf(
  type: RecordType,
  rows: readonly ListRow[],
  note: string,
  hidesNames: boolean,
): PrintSheet {
  return {
    title: type.place.split("/").at(-1) ?? type.label,
    note: rows.length === mostRows ? `${note}（只印前${mostRows}条）` : note,
    columns: listColumns(type).map(({ label, widthEm }) => ({ label, widthEm })),
    rows: rows.map((row) => textsOf(type, row, hidesNames)),
  };
}

/** The whole list as shown, ready for the print preview; names are hidden where the window hides them. */
export function usePrintList(type: RecordType) {
  const [sheet, setSheet] = useState<PrintSheet | null>(null);
  const [error, setError] = useState<AppErrorValue | null>(null);
  const { areNamesHidden: hidesNames } = useSettings();
  async function open(input: ListInput, note: string): Promise<void> {
    try {
      const rows = await everyRow(type, input);
      setError(null);
      setSheet(sheetOf(type, rows, note, hidesNames));
    } catch (failure) {
      if (!(failure instanceof AppError)) throw failure;
      setError(failure.toValue());
    }
  }
  return { sheet, error, open, close: () => setSheet(null) };
}
