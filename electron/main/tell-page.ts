import type { WebContents } from "electron";
import type { DesktopEvents } from "#shared/desktop-contract.ts";

/** Sends one of the contract's events to a page that still exists. */
export function tellPage<E extends keyof DesktopEvents>(
  page: WebContents,
  name: E,
  payload: DesktopEvents[E],
): void {
  if (!page.isDestroyed()) page.send("desktop-event", name, payload);
}
