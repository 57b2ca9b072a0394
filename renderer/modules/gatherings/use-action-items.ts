import { useState, type RefObject } from "react";
import { actionItemsField } from "#shared/modules/gatherings/action-items-field.ts";
import { gathering, type GatheringValues } from "#shared/modules/gatherings/gathering.record.ts";
import type { FieldEditorProps } from "#renderer/ui/field-control.ts";
import { jumpToPath } from "#renderer/ui/jump-to-path.ts";
import { blankRow, insertedAt, isBlankRow, movedBy } from "#renderer/ui/row-changes.ts";

export type ActionItemRow = GatheringValues["actionItems"][number];

interface Removed {
  readonly row: ActionItemRow;
  readonly index: number;
}

/** 议定事项 of the open gathering and what can be done to them. */
export function useActionItems(props: FieldEditorProps, box: RefObject<HTMLElement | null>) {
  const { onChange, onUnreadable, path } = props;
  const { actionItems: rows, parts } = gathering.valuesOf(props.values);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const set = (next: readonly ActionItemRow[]) => onChange(next);

  function add(): void {
    const blank = blankRow(actionItemsField.cells) as unknown as ActionItemRow;
    const last = rows.at(-1);
    set([...rows, { ...blank, part: last?.part ?? (parts.length > 1 ? parts.length : null) }]);
    requestAnimationFrame(() => jumpToPath(box.current, `${path}.${rows.length}.content`));
  }

  function remove(index: number): void {
    const row = rows[index];
    for (const cell of Object.keys(actionItemsField.cells))
      onUnreadable(`${path}.${index}.${cell}`, null);
    const isBlank = isBlankRow(actionItemsField.cells, { ...row, part: null, uid: null });
    if (row && !isBlank) setRemoved({ row, index });
    set(rows.filter((_, at) => at !== index));
  }

  return {
    rows,
    parts,
    removed,
    add,
    remove,
    restore: () => {
      if (removed) set(insertedAt(rows, removed.index, removed.row));
      setRemoved(null);
    },
    move: (index: number, by: 1 | -1) => set(movedBy(rows, index, by)),
    change: (index: number, cells: Partial<ActionItemRow>) =>
      set(rows.map((row, at) => (at === index ? { ...row, ...cells } : row))),
  };
}
