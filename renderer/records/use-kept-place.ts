import { useEffect } from "react";
import { useLocation } from "react-router";
import { jumpToPath } from "#renderer/ui/jump-to-path.ts";

/** Where the focus stands now, as a place in the form; undefined outside of it. */
export function focusedPath(): string | undefined {
  const focused = document.activeElement;
  return focused instanceof HTMLElement ? focused.dataset["path"] : undefined;
}

/** A new record gets an address of its own when it is saved; the clerk goes on where they were. */
export function useKeptPlace(isReady: boolean): void {
  // Another page may name the place as well: where the step it leads to is done.
  const { state } = useLocation() as { state: { readonly at?: string } | null };
  const at = state?.at;
  useEffect(() => {
    if (!isReady || at === undefined) return;
    const form = document.querySelector<HTMLElement>(".record-form");
    const field = form?.querySelector<HTMLElement>(`[data-path="${CSS.escape(at)}"]`);
    field?.focus();
    // A list of rows or a grid takes no focus itself: what can be typed into in it does.
    if (field && document.activeElement !== field) jumpToPath(form, at);
  }, [isReady, at]);
}
