import { createKeyGuard, type GuardedKey } from "#renderer/ui/key-guard.ts";

const guard = createKeyGuard(document, () => performance.now());

/** Whether a key press in this page belongs to the input method and must be left alone. */
export function isForInputMethod(
  event: GuardedKey | { readonly nativeEvent: GuardedKey },
): boolean {
  return guard.isForInputMethod("nativeEvent" in event ? event.nativeEvent : event);
}
