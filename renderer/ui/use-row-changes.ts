import { useState } from "react";
import type { AnyValue, AnyValues, RowCell, RowsField } from "#shared/records/field.ts";
import type { FieldControlProps } from "#renderer/ui/field-control.ts";
import { blankRow, insertedAt, isBlankRow, movedBy } from "#renderer/ui/row-changes.ts";

interface RowChangesProps extends FieldControlProps {
  readonly field: RowsField<Readonly<Record<string, RowCell>>>;
}

/** The rows of a record and what can be done to them; the row last removed can come back. */
export function useRowChanges({ field, path, value, onChange, onUnreadable }: RowChangesProps) {
  const rows = (Array.isArray(value) ? value : []) as readonly AnyValues[];
  const [removed, setRemoved] = useState<{ readonly row: AnyValues; readonly index: number }>();

  function remove(index: number): void {
    const row = rows[index];
    if (row && !isBlankRow(field.cells, row)) setRemoved({ row, index });
    for (const cell of Object.keys(field.cells)) onUnreadable(`${path}.${index}.${cell}`, null);
    onChange(rows.filter((_, at) => at !== index));
  }

  function restore(): void {
    if (removed) onChange(insertedAt(rows, removed.index, removed.row));
    setRemoved(undefined);
  }

  return {
    rows,
    removedNumber: removed ? removed.index + 1 : null,
    add: () => onChange([...rows, blankRow(field.cells)]),
    remove,
    restore,
    move: (index: number, by: 1 | -1) => onChange(movedBy(rows, index, by)),
    setCell: (index: number, cell: string, cellValue: AnyValue) =>
      onChange(rows.map((row, at) => (at === index ? { ...row, [cell]: cellValue } : row))),
  };
}
