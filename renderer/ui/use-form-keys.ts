import type { KeyboardEvent, RefObject } from "react";
import { isForInputMethod } from "#renderer/ui/is-for-input-method.ts";
import { moveOn } from "#renderer/ui/move-on.ts";

interface FormKeys {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => void;
}

/** An Enter nobody else wants: not the input method's, a shortcut's, a text's or a button's. */
function isFreeEnter(event: KeyboardEvent<HTMLElement>): boolean {
  const isOthers = event.ctrlKey || event.altKey || event.defaultPrevented;
  if (event.key !== "Enter" || isOthers || isForInputMethod(event)) return false;
  if (event.target instanceof HTMLTextAreaElement) return event.shiftKey;
  return !(event.target instanceof HTMLButtonElement);
}

function isClosedChoice(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(".ant-select") !== null &&
    target.getAttribute("aria-expanded") !== "true"
  );
}

/** Enter goes to the next field and Shift+Enter back; in multi-line text Enter stays a line break. */
export function useFormKeys(form: RefObject<HTMLElement | null>, isOn: boolean): FormKeys {
  function go(event: KeyboardEvent<HTMLElement>): void {
    if (!isOn || !form.current || !isFreeEnter(event)) return;
    const target = event.target as HTMLElement;
    if (moveOn(form.current, target, event.shiftKey ? -1 : 1)) event.preventDefault();
  }

  function goPastClosedList(event: KeyboardEvent<HTMLElement>): void {
    // A closed choice would open at Enter; clerks expect the next field. Space and ↓ open it.
    if (!isClosedChoice(event.target)) return;
    go(event);
    if (event.defaultPrevented) event.stopPropagation();
  }

  return { onKeyDown: go, onKeyDownCapture: goPastClosedList };
}
