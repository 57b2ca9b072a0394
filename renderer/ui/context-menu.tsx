import { useEffect, useRef, type KeyboardEvent, type RefObject } from "react";
import { createPortal } from "react-dom";
import "./context-menu.css";

/** One line of a right-click menu. */
export interface ContextMenuItem {
  readonly label: string;
  readonly onChoose: () => void;
  readonly isDisabled?: boolean;
}

interface ContextMenuProps {
  readonly at: { readonly x: number; readonly y: number };
  readonly items: readonly ContextMenuItem[];
  readonly onClose: () => void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function moveFocus(menu: HTMLElement, step: number): void {
  const buttons = [...menu.querySelectorAll<HTMLElement>("button:not(:disabled)")];
  const index = buttons.indexOf(document.activeElement as HTMLElement);
  buttons[(index + step + buttons.length) % buttons.length]?.focus();
}

function useCloseOutside(menu: RefObject<HTMLElement | null>, onClose: () => void): void {
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>("button:not(:disabled)")?.focus();
    const away = (event: Event) => {
      if (!menu.current?.contains(event.target as Node)) onClose();
    };
    document.addEventListener("mousedown", away);
    return () => document.removeEventListener("mousedown", away);
  }, [menu, onClose]);
}

/** A menu at the mouse; arrows and Enter work it, Esc or a click elsewhere closes it. */
export function ContextMenu({ at, items, onClose }: ContextMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useCloseOutside(menu, onClose);

  function onKeyDown(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (event.key === "Escape" || event.key === "Tab") onClose();
    else if (step !== undefined && menu.current) moveFocus(menu.current, step);
    else return;
    event.preventDefault();
  }

  const left = Math.min(at.x, window.innerWidth - 200);
  const top = Math.min(at.y, window.innerHeight - items.length * 36 - 16);
  return createPortal(
    <div
      ref={menu}
      role="menu"
      className="context-menu"
      style={{ left, top }}
      onKeyDown={onKeyDown}
    >
      {items.map(({ label, onChoose, isDisabled }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          disabled={isDisabled}
          onClick={() => {
            onClose();
            onChoose();
          }}
        >
          {label}
        </button>
      ))}
    </div>,
    document.body,
  );
}
