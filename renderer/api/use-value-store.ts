import { useSyncExternalStore } from "react";
import type { ValueStore } from "./value-store.ts";

/** The store's value, kept up to date. */
export function useValueStore<T>(store: ValueStore<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}
