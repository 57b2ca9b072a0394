import { useState, type KeyboardEvent } from "react";
import { isForInputMethod } from "#renderer/ui/is-for-input-method.ts";

interface Pickable {
  readonly pick: () => void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrows move in the list of a combo box, Enter takes, Esc closes. */
export function useComboKeys(options: readonly Pickable[]) {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const current = Math.min(active, options.length - 1);

  function show(): void {
    setOpen(true);
    setActive(0);
  }

  function pick(option: Pickable | undefined): void {
    option?.pick();
    setOpen(false);
  }

  function move(step: number): void {
    if (isOpen) setActive((current + step + options.length) % Math.max(options.length, 1));
    else show();
  }

  function takes(event: KeyboardEvent): boolean {
    const step = steps[event.key];
    if (step !== undefined && !event.altKey) move(step);
    else if (event.key === "Enter" && isOpen && options.length > 0) pick(options[current]);
    else if (event.key === "Escape" && isOpen) setOpen(false);
    else return false;
    return true;
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isForInputMethod(event) || !takes(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  return { isOpen, current, show, pick, close: () => setOpen(false), onKeyDown };
}
