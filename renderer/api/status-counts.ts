import { useEffect } from "react";
import { ValueStore } from "./value-store.ts";

/** What the open page says in the status bar: counts, sums, the selection. */
export const statusCounts = new ValueStore<string | null>(null);

/** Shows `text` in the status bar while this page is open, e.g. 「共128条，已选3条」. */
export function useStatusCounts(text: string | null): void {
  useEffect(() => {
    statusCounts.set(text);
    return () => statusCounts.set(null);
  }, [text]);
}
