import type { ActionItem } from "#shared/modules/gatherings/gathering-contract.ts";
import {
  actionItemStates,
  openActionItemStates,
  type ActionItemState,
} from "#shared/modules/gatherings/action-items-field.ts";
import type { InitialsOption } from "#renderer/ui/initials-select.tsx";

const initials: Readonly<Record<ActionItemState, readonly string[]>> = {
  open: ["wls"],
  underway: ["lsz"],
  done: ["yls"],
  dropped: ["bzbl"],
};

/** 落实情况, found by initials too. */
export const stateOptions: readonly InitialsOption[] = (
  Object.keys(actionItemStates) as ActionItemState[]
).map((value) => ({ value, label: actionItemStates[value], initials: initials[value] }));

/** Whether something is still to be done. */
export function isOpen(state: ActionItemState | null): boolean {
  return openActionItemStates.includes(state ?? "open");
}

/** Past its due day and still to be done. */
export function isOverdue(item: Pick<ActionItem, "state" | "dueOn">, today: string): boolean {
  return isOpen(item.state) && item.dueOn !== null && item.dueOn < today;
}

/** How it stands in one line: 已落实，2026-10-12，已换发新证. */
export function progressWords(
  item: Pick<ActionItem, "doneOn" | "result"> & { readonly state: ActionItemState | null },
): string {
  return [actionItemStates[item.state ?? "open"], item.doneOn, item.result]
    .filter(Boolean)
    .join("，");
}
