import { useEffect } from "react";

/** Puts the focus into a new record's first field, once its form stands. */
export function useFirstField(isNew: boolean, isReady: boolean): void {
  useEffect(() => {
    if (!isNew || !isReady) return;
    document.querySelector<HTMLElement>(".record-form :is(input, textarea, select)")?.focus();
  }, [isNew, isReady]);
}
