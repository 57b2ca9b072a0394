import type { KeyboardEvent, RefObject } from "react";
import { isForInputMethod } from "#renderer/ui/is-for-input-method.ts";
import { moveOn } from "#renderer/ui/move-on.ts";

interface FormKeys {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Enter goes to the next field and Shift+Enter back; in multi-line text Enter stays a line break. */
export function useFormKeys(form: RefObject<HTMLElement | null>, isOn: boolean): FormKeys {
  function go(event: KeyboardEvent<HTMLElement>): void {
    const target = event.target as HTMLElement;
    if (event.key !== "Enter" || event.ctrlKey || event.altKey || !isOn) return;
    if (event.defaultPrevented || isForInputMethod(event) || !form.current) return;
    if (target instanceof HTMLTextAreaElement && !event.shiftKey) return;
    if (target instanceof HTMLButtonElement) return;
    if (moveOn(form.current, target, event.shiftKey ? -1 : 1)) event.preventDefault();
  }

  function goPastClosedList(event: KeyboardEvent<HTMLElement>): void {
    const target = event.target as HTMLElement;
    const isChoice = target.closest(".ant-select") !== null;
    // A closed choice would open at Enter; clerks expect the next field. Space and ↓ open it.
    if (event.key !== "Enter" || !isChoice || target.getAttribute("aria-expanded") === "true")
      return;
    go(event);
    if (event.defaultPrevented) event.stopPropagation();
  }

  return { onKeyDown: go, onKeyDownCapture: goPastClosedList };
}
