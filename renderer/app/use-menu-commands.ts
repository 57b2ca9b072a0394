import { useEffect, useLayoutEffect, useRef } from "react";
import type { MenuCommand } from "#shared/desktop-contract.ts";
import { onDesktopEvent } from "#renderer/api/desktop.ts";

type ShellCommand = Extract<MenuCommand, "new" | "help" | "settings">;

/** Answers the menu commands that every page shares; 保存 and 查找 belong to the open page. */
export function useMenuCommands(actions: Readonly<Record<ShellCommand, () => void>>): void {
  const latest = useRef(actions);
  // With the drawing, not after it: a key pressed the moment it stands there acts on what stands there.
  useLayoutEffect(() => {
    latest.current = actions;
  });
  useEffect(
    () =>
      onDesktopEvent("menu", ({ command }) => {
        // A dialog in front owns the window until it is closed.
        if (document.querySelector("dialog[open]")) return;
        if (command in latest.current) latest.current[command as ShellCommand]();
      }),
    [],
  );
}
