import type { RecordType } from "#shared/records/define-record-type.ts";
import { sheetFields } from "#shared/records/sheet-fields.ts";
import { filledRight } from "./merged-areas.ts";
import type { Sheet } from "./read-sheet.ts";

/** One column of the sheet and the field it is read as. */
export interface ImportColumn {
  readonly index: number;
  readonly header: string;
  readonly field: string | null;
  readonly label: string;
}

/** Where the header is and what its columns mean. */
export interface Header {
  /** Its lowest row, where it has two. */
  readonly rowIndex: number;
  readonly columns: readonly ImportColumn[];
}

/** Headers are compared without spaces, brackets' content and marks. */
function plain(header: string): string {
  return header
    .replace(/[（(【[].*?[）)】\]]/g, "")
    .replace(/[\s*＊:：、,，./·_-]/g, "")
    .toLowerCase();
}

/** The field that a header names, or null. */
export function fieldNamed(type: RecordType, header: string): string | null {
  const wanted = plain(header);
  if (wanted === "") return null;
  const found = sheetFields(type).find(([, field]) =>
    [field.label, ...(field.aliases ?? [])].some((name) => plain(name) === wanted),
  );
  return found?.[0] ?? null;
}

/** What stands over a column: its own line, and the heading merged over several columns above it. */
interface ColumnHead {
  readonly own: string;
  readonly above: string;
}

/** 组织关系 over 转入日期 names 组织关系转入日期; else the own line alone does. */
function guessField(type: RecordType, { own, above }: ColumnHead): string | null {
  const both = above === "" ? null : fieldNamed(type, `${above}${own}`);
  return both ?? fieldNamed(type, own);
}

function headsOf({ rows, merged }: Sheet, rowIndex: number): readonly ColumnHead[] {
  const isUnderTwo = merged.some(({ top, left, right }) => top === rowIndex - 1 && left < right);
  const above = isUnderTwo ? filledRight(rows, rowIndex - 1, merged) : [];
  return (rows[rowIndex] ?? []).map(({ text: own }, column) => {
    const over = above[column] ?? "";
    return { own, above: over === own ? "" : over };
  });
}

function headerText({ own, above }: ColumnHead): string {
  return above === "" || own === "" ? own || above : `${above}·${own}`;
}

function columnsOf(
  type: RecordType,
  heads: readonly ColumnHead[],
  mapping: Readonly<Record<string, string | null>>,
) {
  const taken = new Set<string>(Object.values(mapping).filter((name) => name !== null));
  return heads.map((head, index): ImportColumn => {
    const chosen = mapping[String(index)];
    const guess = guessField(type, head);
    const field =
      chosen !== undefined ? chosen : guess !== null && !taken.has(guess) ? guess : null;
    if (field !== null) taken.add(field);
    const label = field === null ? "" : (type.fields[field]?.label ?? "");
    return { index, header: headerText(head), field, label };
  });
}

const deepestHeader = 15;

/** Whether the row below still belongs to the header: some column's name was merged down into it. */
function reachesDown({ merged }: Sheet, rowIndex: number): boolean {
  return merged.some(({ top, bottom }) => top === rowIndex && bottom === rowIndex + 1);
}

/**
 * The row that names most fields, among the first 15; null when none names any. A name merged over two
 * lines stands in both, so the lower line of a header of two names at least as many.
 */
export function findHeader(
  type: RecordType,
  sheet: Sheet,
  mapping: Readonly<Record<string, string | null>>,
): Header | null {
  let bestRow = -1;
  let bestCount = 0;
  sheet.rows.slice(0, deepestHeader).forEach((_, rowIndex) => {
    const columns = columnsOf(type, headsOf(sheet, rowIndex), {});
    const count = columns.filter((column) => column.field !== null).length;
    const isLowerLine = bestRow === rowIndex - 1 && reachesDown(sheet, bestRow);
    if (count === 0 || count < bestCount || (count === bestCount && !isLowerLine)) return;
    bestRow = rowIndex;
    bestCount = count;
  });
  if (bestRow === -1) return null;
  return { rowIndex: bestRow, columns: columnsOf(type, headsOf(sheet, bestRow), mapping) };
}
