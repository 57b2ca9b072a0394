import { useEffect } from "react";
import { useLocation } from "react-router";

/** Where the focus stands now, as a place in the form; undefined outside of it. */
export function focusedPath(): string | undefined {
  const focused = document.activeElement;
  return focused instanceof HTMLElement ? focused.dataset["path"] : undefined;
}

/** A new record gets an address of its own when it is saved; the clerk goes on where they were. */
export function useKeptPlace(isReady: boolean): void {
  const { state } = useLocation() as { state: { readonly at?: string } | null };
  const at = state?.at;
  useEffect(() => {
    if (!isReady || at === undefined) return;
    document.querySelector<HTMLElement>(`.record-form [data-path="${CSS.escape(at)}"]`)?.focus();
  }, [isReady, at]);
}
