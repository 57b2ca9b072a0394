import { useState } from "react";
import { agendaField } from "#shared/modules/gatherings/agenda-field.ts";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import { partIndexOf } from "#renderer/modules/gatherings/part-moves.ts";
import type { AgendaItem } from "#renderer/modules/gatherings/vote-numbers-of.ts";
import type { FieldEditorProps } from "#renderer/ui/field-control.ts";
import { blankRow, insertedAt, isBlankRow } from "#renderer/ui/row-changes.ts";

/** One item with its place among all of the gathering, which its path is made of. */
export interface PlacedItem {
  readonly item: AgendaItem;
  readonly index: number;
}

/** 议题 of all parts and what can be done to them; the item last removed can come back. */
export function useAgenda({ values, onChange, onUnreadable }: FieldEditorProps) {
  const { agenda } = gathering.valuesOf(values);
  const [removed, setRemoved] = useState<PlacedItem | null>(null);
  const set = (next: readonly AgendaItem[]) => onChange(next);

  const ofPart = (part: number): readonly PlacedItem[] =>
    agenda.map((item, index) => ({ item, index })).filter(({ item }) => partIndexOf(item) === part);

  function move(index: number, by: 1 | -1): void {
    const item = agenda[index];
    if (!item) return;
    const siblings = ofPart(partIndexOf(item));
    const other = siblings[siblings.findIndex((one) => one.index === index) + by];
    if (!other) return;
    set(agenda.map((row, at) => (at === index ? other.item : at === other.index ? item : row)));
  }

  function remove(index: number): void {
    const item = agenda[index];
    for (const cell of Object.keys(agendaField.cells))
      onUnreadable(`agenda.${index}.${cell}`, null);
    if (item && !isBlankRow(agendaField.cells, { ...item, part: null }))
      setRemoved({ item, index });
    set(agenda.filter((_, at) => at !== index));
  }

  return {
    ofPart,
    move,
    remove,
    removed,
    restore: () => {
      if (removed) set(insertedAt(agenda, removed.index, removed.item));
      setRemoved(null);
    },
    /** @returns the place of the new item. */
    add: (part: number): number => {
      const blank = blankRow(agendaField.cells) as unknown as AgendaItem;
      set([...agenda, { ...blank, part: part + 1 }]);
      return agenda.length;
    },
    change: (index: number, cells: Partial<AgendaItem>) =>
      set(agenda.map((item, at) => (at === index ? { ...item, ...cells } : item))),
  };
}
