import { useCallback, useLayoutEffect, useRef } from "react";

/** The same function at every draw that always does what the latest one does: for rows kept by memo. */
export function useStable<A extends readonly unknown[]>(
  act: (...args: A) => void,
): (...args: A) => void {
  const latest = useRef(act);
  // With the drawing, not after it: a key pressed the moment it stands there acts on what stands there.
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}
