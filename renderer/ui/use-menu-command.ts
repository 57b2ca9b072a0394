import { useEffect, useRef } from "react";
import type { MenuCommand } from "#shared/desktop-contract.ts";
import { onDesktopEvent } from "#renderer/api/desktop.ts";

/** Answers one menu command while the page is open, unless a dialog lies in front. */
export function useMenuCommand(command: MenuCommand, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(
    () =>
      onDesktopEvent("menu", (menu) => {
        if (menu.command === command && !document.querySelector("dialog[open]")) latest.current();
      }),
    [command],
  );
}
