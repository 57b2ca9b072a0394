import { desktopCall, onDesktopEvent } from "./desktop.ts";
import { ValueStore } from "./value-store.ts";

type Flusher = () => Promise<unknown>;

const unsavedKeys = new Set<string>();
const flushers = new Map<string, Flusher>();

/** How many records hold text that is not saved. */
export const unsavedCount = new ValueStore(0);

/** Says whether the record under `key` holds text that is not saved. */
export function setUnsaved(key: string, isUnsaved: boolean): void {
  if (isUnsaved) unsavedKeys.add(key);
  else unsavedKeys.delete(key);
  if (unsavedKeys.size === unsavedCount.get()) return;
  unsavedCount.set(unsavedKeys.size);
  void desktopCall("desktop.setUnsaved", { count: unsavedKeys.size });
}

/** Registers what puts the draft under `key` away before the window closes. Returns the way out. */
export function registerFlusher(key: string, flush: Flusher): () => void {
  flushers.set(key, flush);
  return () => {
    if (flushers.get(key) === flush) flushers.delete(key);
  };
}

/** Puts every draft away. One that fails doesn't hold the others up. */
export async function flushDrafts(): Promise<void> {
  await Promise.allSettled([...flushers.values()].map(async (flush) => flush()));
}

/** Puts every draft away, then lets the window close. */
export async function flushAndClose(): Promise<void> {
  await flushDrafts();
  await desktopCall("desktop.closeNow", null);
}

/** Answers main's `close-requested` from now on. */
export function guardClosing(): () => void {
  return onDesktopEvent("close-requested", () => void flushAndClose());
}
