import { app, BrowserWindow, screen } from "electron";
import { ledgerOrigin } from "./app-scheme.ts";

const wanted = { width: 1280, height: 720 };
const smallest = { width: 1024, height: 640 };
const reloadLimit = 3;

/** Opens the one window, inside the work area of the screen and shown when it can be painted. */
export function openWindow(preloadFile: string): BrowserWindow {
  const area = screen.getPrimaryDisplay().workAreaSize;
  const window = new BrowserWindow({
    width: Math.min(wanted.width, area.width),
    height: Math.min(wanted.height, area.height),
    minWidth: Math.min(smallest.width, area.width),
    minHeight: Math.min(smallest.height, area.height),
    show: false,
    backgroundColor: "#ffffff",
    title: app.getName(),
    autoHideMenuBar: true,
    webPreferences: {
      preload: preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  });
  window.once("ready-to-show", () => window.show());
  window.on("page-title-updated", (event) => event.preventDefault());
  reloadAfterCrash(window);
  void window.loadURL(`${ledgerOrigin}/`);
  return window;
}

/** Brings the window that is already open to the front, for a second start of the program. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

// Drafts are saved in the data folder, so a page that crashed may simply come back.
function reloadAfterCrash(window: BrowserWindow): void {
  let reloads = 0;
  window.webContents.on("render-process-gone", (_event, details) => {
    if (details.reason === "clean-exit" || reloads >= reloadLimit) return;
    reloads += 1;
    window.webContents.reload();
  });
}
