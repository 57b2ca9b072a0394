import { useEffect, useLayoutEffect, useRef } from "react";
import type { MenuCommand } from "#shared/desktop-contract.ts";
import { onDesktopEvent } from "#renderer/api/desktop.ts";
import { isForInputMethod } from "#renderer/ui/is-for-input-method.ts";

const keys: Readonly<Partial<Record<MenuCommand, string>>> = { save: "s", print: "p", find: "k" };

/** Answers one menu command or its shortcut while the page is open, unless a dialog lies in front. */
export function useMenuCommand(command: MenuCommand, act: () => void): void {
  const latest = useRef(act);
  // With the drawing, not after it: a key pressed the moment it stands there acts on what stands there.
  useLayoutEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const run = () => {
      if (!document.querySelector("dialog[open]")) latest.current();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const isShortcut =
        event.ctrlKey && !event.altKey && event.key.toLowerCase() === keys[command];
      if (!isShortcut || isForInputMethod(event)) return;
      // Taken here, the key doesn't reach the menu, so nothing runs twice.
      event.preventDefault();
      run();
    };
    const stopMenu = onDesktopEvent("menu", (menu) => menu.command === command && run());
    document.addEventListener("keydown", onKeyDown);
    return () => {
      stopMenu();
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [command]);
}
