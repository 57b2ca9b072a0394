import { useEffect, useRef, type KeyboardEvent } from "react";
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

/** A menu at the mouse; arrows and Enter work it, Esc or a click elsewhere closes it. */
export function ContextMenu({ at, items, onClose }: ContextMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>("button:not(:disabled)")?.focus();
    const away = (event: Event) => {
      if (!menu.current?.contains(event.target as Node)) onClose();
    };
    document.addEventListener("mousedown", away);
    return () => document.removeEventListener("mousedown", away);
  }, [onClose]);

  function onKeyDown(event: KeyboardEvent): void {
    const buttons = [
      ...(menu.current?.querySelectorAll<HTMLElement>("button:not(:disabled)") ?? []),
    ];
    const index = buttons.indexOf(document.activeElement as HTMLElement);
    if (event.key === "Escape" || event.key === "Tab") onClose();
    else if (event.key === "ArrowDown") buttons[(index + 1) % buttons.length]?.focus();
    else if (event.key === "ArrowUp") buttons.at(index - 1)?.focus();
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
