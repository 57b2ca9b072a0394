import { useEffect, useRef } from "react";
import type { RouteInput } from "#shared/contract.ts";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { gathering, type GatheringValues } from "#shared/modules/gatherings/gathering.record.ts";
import type { Part } from "#shared/modules/gatherings/part-base.ts";
import { partsField } from "#shared/modules/gatherings/parts-field.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { withoutPart, withPartMoved } from "#renderer/modules/gatherings/part-moves.ts";
import {
  followingTitle,
  withoutProposals,
  withProposals,
} from "#renderer/modules/gatherings/part-proposals.ts";
import type { FieldEditorProps } from "#renderer/ui/field-control.ts";
import { blankRow } from "#renderer/ui/row-changes.ts";
import { useSettled } from "#renderer/ui/use-settled.ts";

type NumbersInput = RouteInput<"gatherings.numbers">;

/** A part nothing is known of yet. */
export const blankPart = blankRow(partsField.cells) as unknown as Part;

function numbersInput(uid: string | null, values: GatheringValues): NumbersInput | null {
  const { occurredOn, parts } = values;
  const known = parts.flatMap(({ kind, partyGroup }) =>
    kind === null ? [] : [{ kind, partyGroupUid: partyGroup?.uid ?? null }],
  );
  const isWhole = known.length > 0 && known.length === parts.length;
  return occurredOn !== null && isWhole ? { uid, occurredOn, parts: known } : null;
}

/** What a gathering is asked its numbers with; the same key means nothing changed that they go by. */
function useNumbers(props: FieldEditorProps, values: GatheringValues) {
  const input = numbersInput(props.record?.uid ?? null, values);
  const key = input === null ? "" : JSON.stringify(input);
  const asked = useSettled(key, 120);
  const { data } = useRouteQuery(
    "gatherings.numbers",
    JSON.parse(asked || "null") as NumbersInput,
    {
      enabled: asked !== "" && !props.isReadOnly,
    },
  );
  return { key, data: asked === key ? data : undefined };
}

/**
 * The parts of the open gathering. Their numbers and titles are proposed once and stored; they follow
 * when the clerk changes day or kind, never by merely opening the record.
 */
export function useParts(props: FieldEditorProps) {
  const { record, isReadOnly, onFields } = props;
  const values = gathering.valuesOf(props.values);
  const { parts, occurredOn, title } = values;
  const { key, data } = useNumbers(props, values);
  const isSettled = record !== null || parts.every((part) => part.title !== null);
  const proposedFor = useRef({ key: isSettled ? key : "", day: occurredOn });

  function set(next: readonly Part[], more: Partial<GatheringValues> = {}): void {
    const nextTitle = followingTitle(title, parts, next);
    const named = next.length === 1 ? next.map((part) => ({ ...part, title: nextTitle })) : next;
    onFields({ ...more, parts: named, title: nextTitle });
  }

  useEffect(() => {
    if (isReadOnly || !data || occurredOn === null || key === proposedFor.current.key) return;
    const { day } = proposedFor.current;
    proposedFor.current = { key, day: occurredOn };
    set(withProposals(parts, day, occurredOn as CalendarDate, data.parts));
  });

  /** What was proposed for a former kind or group goes, and is proposed anew. */
  function change(index: number, cells: Partial<Part>): void {
    const free = (part: Part) => withoutProposals(part, proposedFor.current.day);
    const isFree = "kind" in cells || "partyGroup" in cells || "number" in cells;
    const all = parts.length === 0 ? [blankPart] : parts;
    set(
      all.map((part, at) => (at === index ? { ...(isFree ? free(part) : part), ...cells } : part)),
    );
  }

  return {
    parts,
    change,
    add: () => set([...(parts.length === 0 ? [blankPart] : parts), blankPart]),
    move: (index: number, by: 1 | -1) => {
      const { parts: next, ...rows } = withPartMoved(values, index, by);
      set(next, rows);
    },
    remove: (index: number) => {
      const { parts: next, ...rows } = withoutPart(values, index);
      set(next, rows);
    },
  };
}
