import { useEffect } from "react";

/** Marks, once, the moment the service's rows are on screen; the start-up bench reads it. */
export function useHomePainted(hasRows: boolean): void {
  useEffect(() => {
    if (!hasRows || performance.getEntriesByName("home-painted").length > 0) return;
    // The first frame paints what React has just committed; the second begins after it.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (performance.getEntriesByName("home-painted").length === 0)
          performance.mark("home-painted");
      }),
    );
  }, [hasRows]);
}
