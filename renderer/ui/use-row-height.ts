import { useSettings } from "#renderer/api/session-settings.ts";

const heights = { standard: 36, large: 44, huge: 52 } as const;

/** Height of a list row in pixels at the clerk's text size. */
export function useRowHeight(): number {
  return heights[useSettings().textSize];
}
