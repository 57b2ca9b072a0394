import {
  useEffect,
  useId,
  useRef,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from "react";
import { Button, type ButtonKind } from "./button.tsx";
import "./menu-button.css";

export interface MenuItem {
  readonly label: string;
  readonly onChoose: () => void;
}

export interface MenuButtonProps {
  readonly children: ReactNode;
  readonly kind?: ButtonKind;
  readonly title?: string;
  readonly items: readonly MenuItem[];
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

interface MenuListProps {
  readonly items: readonly MenuItem[];
  readonly id: string;
  readonly onChosen: () => void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const at = items.findIndex((item) => item === document.activeElement);
  items[(at + step + items.length) % items.length]?.focus();
}

function MenuList({ items, id, onChosen }: MenuListProps) {
  return (
    <div id={id} role="menu" className="menu-button-list">
      {items.map(({ label, onChoose }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          className="menu-button-item"
          onClick={() => {
            onChosen();
            onChoose();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** While open: the first item has the focus, and a press outside closes. */
function useOpenMenu(
  frame: RefObject<HTMLElement | null>,
  isOpen: boolean,
  onOpenChange: (isOpen: boolean) => void,
): void {
  useEffect(() => {
    if (!isOpen) return;
    frame.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const close = (event: PointerEvent): void => {
      if (!frame.current?.contains(event.target as Node)) onOpenChange(false);
    };
    document.addEventListener("pointerdown", close);
    return () => document.removeEventListener("pointerdown", close);
  }, [frame, isOpen, onOpenChange]);
}

/** A button that opens a short list of actions; arrows move in it, Esc closes it. */
export function MenuButton(props: MenuButtonProps) {
  const { children, kind = "normal", title, items, isOpen, onOpenChange } = props;
  const frame = useRef<HTMLDivElement>(null);
  const listId = useId();
  useOpenMenu(frame, isOpen, onOpenChange);
  const closeAndReturn = (): void => {
    onOpenChange(false);
    frame.current?.querySelector("button")?.focus();
  };
  const handleKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === "Escape" && isOpen) closeAndReturn();
    else if (event.key === "Tab") onOpenChange(false);
    else moveFocus(event);
  };
  return (
    <div className="menu-button" ref={frame} onKeyDown={handleKey}>
      <Button
        kind={kind}
        title={title}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={() => onOpenChange(!isOpen)}
      >
        {children}
      </Button>
      {isOpen ? <MenuList id={listId} items={items} onChosen={closeAndReturn} /> : null}
    </div>
  );
}
