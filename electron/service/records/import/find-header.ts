import type { RecordType } from "#shared/records/define-record-type.ts";
import { sheetFields } from "#shared/records/sheet-fields.ts";
import type { Sheet, SheetCell } from "./read-sheet.ts";

/** One column of the sheet and the field it is read as. */
export interface ImportColumn {
  readonly index: number;
  readonly header: string;
  readonly field: string | null;
  readonly label: string;
}

/** Where the header is and what its columns mean. */
export interface Header {
  readonly rowIndex: number;
  readonly columns: readonly ImportColumn[];
}

/** Headers are compared without spaces, brackets' content and marks. */
function plain(header: string): string {
  return header
    .replace(/[（(【[].*?[）)】\]]/g, "")
    .replace(/[\s*＊:：、,，./_-]/g, "")
    .toLowerCase();
}

/** The field that a header names, or null. */
export function guessField(type: RecordType, header: string): string | null {
  const wanted = plain(header);
  if (wanted === "") return null;
  const found = sheetFields(type).find(([, field]) =>
    [field.label, ...(field.aliases ?? [])].some((name) => plain(name) === wanted),
  );
  return found?.[0] ?? null;
}

function columnsOf(
  type: RecordType,
  row: readonly SheetCell[],
  mapping: Readonly<Record<string, string | null>>,
) {
  const taken = new Set<string>(Object.values(mapping).filter((name) => name !== null));
  return row.map((cell, index): ImportColumn => {
    const chosen = mapping[String(index)];
    const guess = guessField(type, cell.text);
    const field =
      chosen !== undefined ? chosen : guess !== null && !taken.has(guess) ? guess : null;
    if (field !== null) taken.add(field);
    return {
      index,
      header: cell.text,
      field,
      label: field === null ? "" : (type.fields[field]?.label ?? ""),
    };
  });
}

const deepestHeader = 15;

/** The row that names most fields, among the first 15; null when none names any. */
export function findHeader(
  type: RecordType,
  sheet: Sheet,
  mapping: Readonly<Record<string, string | null>>,
): Header | null {
  let bestRow = -1;
  let bestCount = 0;
  sheet.rows.slice(0, deepestHeader).forEach((row, rowIndex) => {
    const count = columnsOf(type, row, {}).filter((column) => column.field !== null).length;
    if (count <= bestCount) return;
    bestRow = rowIndex;
    bestCount = count;
  });
  const row = sheet.rows[bestRow];
  return row ? { rowIndex: bestRow, columns: columnsOf(type, row, mapping) } : null;
}
