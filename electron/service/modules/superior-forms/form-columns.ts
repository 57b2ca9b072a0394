import { guessDateForm } from "#shared/kernel/date-form.ts";
import type { ColumnSource } from "#shared/modules/superior-forms/superior-forms-contract.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { Header, ImportColumn } from "#service/records/import/find-header.ts";
import type { Sheet } from "#service/records/import/read-sheet.ts";

/** A column of the form that has a header, and what it is filled with. */
export interface PlannedColumn {
  /** `A` is 1. */
  readonly column: number;
  readonly header: string;
  readonly source: ColumnSource;
}

function exampleUnder({ rows }: Sheet, { rowIndex }: Header, index: number): string {
  return rows[rowIndex + 1]?.[index]?.text ?? "";
}

function guess(
  type: RecordType,
  sheet: Sheet,
  header: Header,
  { index, header: text, field }: ImportColumn,
  branchName: string,
): ColumnSource {
  const plain = text.replace(/\s/g, "");
  if (field !== null) {
    const isDate = type.fields[field]?.kind === "date";
    const form = guessDateForm(text, exampleUnder(sheet, header, index));
    return { kind: "field", field, ...(isDate ? { dateForm: form } : {}) };
  }
  if (/^(序号|编号|序)$/.test(plain)) return { kind: "number" };
  if (/^(所在|所属)?(党支部|党组织)(名称|全称)?$/.test(plain) && branchName !== "")
    return { kind: "text", text: branchName };
  return { kind: "none" };
}

function isFillable(type: RecordType, source: ColumnSource): boolean {
  return source.kind !== "field" || Object.hasOwn(type.fields, source.field);
}

/**
 * What every column is filled with: as the clerk chose, else as it was remembered for a form with these
 * headers, else as the header says. A field that is no more, or is off by now, is left out.
 */
export function planColumns(
  type: RecordType,
  sheet: Sheet,
  header: Header,
  known: { readonly chosen: Chosen; readonly remembered: Chosen; readonly branchName: string },
): readonly PlannedColumn[] {
  return header.columns
    .filter((one) => one.header.trim() !== "")
    .map((one) => {
      const column = sheet.firstColumn + one.index;
      const key = String(column);
      const before = known.chosen[key] ?? known.remembered[key];
      const source =
        before !== undefined && isFillable(type, before)
          ? before
          : guess(type, sheet, header, one, known.branchName);
      return { column, header: one.header, source };
    });
}

export type Chosen = Readonly<Record<string, ColumnSource>>;
