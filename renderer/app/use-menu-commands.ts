import { useEffect } from "react";
import type { MenuCommand } from "#shared/desktop-contract.ts";
import { onDesktopEvent } from "#renderer/api/desktop.ts";
import { useStable } from "#renderer/ui/use-stable.ts";

type ShellCommand = Extract<MenuCommand, "new" | "help" | "settings">;

/** Answers the menu commands that every page shares; 保存 and 查找 belong to the open page. */
export function useMenuCommands(actions: Readonly<Record<ShellCommand, () => void>>): void {
  const act = useStable((command: MenuCommand) => {
    if (command in actions) actions[command as ShellCommand]();
  });
  useEffect(
    () =>
      onDesktopEvent("menu", ({ command }) => {
        // A dialog in front owns the window until it is closed.
        if (document.querySelector("dialog[open]")) return;
        act(command);
      }),
    [act],
  );
}
