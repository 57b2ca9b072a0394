import type { KeyboardEvent } from "react";
import { isForInputMethod } from "#renderer/ui/is-for-input-method.ts";

/** Enter by itself or with Shift, neither the input method's, nor a button's, nor taken already. */
export function isPlainEnter(event: KeyboardEvent): boolean {
  const isOther = event.ctrlKey || event.altKey || event.defaultPrevented;
  if (event.key !== "Enter" || isOther || event.target instanceof HTMLButtonElement) return false;
  return !isForInputMethod(event);
}
