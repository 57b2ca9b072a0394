import type { BrowserWindow } from "electron";
import { tellPage } from "./tell-page.ts";

const patienceMs = 2_000;

export interface CloseGuard {
  setUnsaved(count: number): void;
  closeNow(): void;
}

/** Gives the page time to put its drafts away before the window closes. */
export function guardClose(window: BrowserWindow): CloseGuard {
  let unsavedCount = 0;
  let isAsked = false;
  const closeNow = (): void => {
    if (!window.isDestroyed()) window.destroy();
  };
  window.on("close", (event) => {
    if (unsavedCount === 0 || window.webContents.isCrashed()) return;
    event.preventDefault();
    if (isAsked) return;
    isAsked = true;
    tellPage(window.webContents, "close-requested", null);
    // A page that hangs must not keep the clerk from closing.
    setTimeout(closeNow, patienceMs);
  });
  return {
    setUnsaved(count) {
      unsavedCount = count;
    },
    closeNow,
  };
}
