import { useEffect } from "react";
import type { MenuCommand } from "#shared/desktop-contract.ts";
import { onDesktopEvent } from "#renderer/api/desktop.ts";
import { isForInputMethod } from "#renderer/ui/is-for-input-method.ts";
import { useStable } from "#renderer/ui/use-stable.ts";

const keys: Readonly<Partial<Record<MenuCommand, string>>> = { save: "s", print: "p", find: "k" };

/** Answers one menu command or its shortcut while the page is open, unless a dialog lies in front. */
export function useMenuCommand(command: MenuCommand, act: () => void): void {
  const latest = useStable(act);
  useEffect(() => {
    const run = () => {
      if (!document.querySelector("dialog[open]")) latest();
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
  }, [command, latest]);
}
