import type { KeyboardEvent } from "react";
import { isForInputMethod } from "#renderer/ui/is-for-input-method.ts";

/** Ctrl+Enter: one more of what is being filled in. */
export function isAddKey(event: KeyboardEvent): boolean {
  return event.ctrlKey && event.key === "Enter" && !isForInputMethod(event);
}
