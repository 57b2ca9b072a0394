import { app, session } from "electron";
import type { BrowserWindow } from "electron";
import { appPaths, useAsciiUserData } from "./app-paths.ts";
import { serveAppProtocol } from "./app-protocol.ts";
import { registerAppScheme } from "./app-scheme.ts";
import { guardClose } from "./close-guard.ts";
import { serveDesktop } from "./desktop-bridge.ts";
import { desktopHandlers } from "./desktop-handlers.ts";
import { addContextMenu, setMenu } from "./menu.ts";
import { isTestRuntime } from "./runtime.ts";
import { hardenProcess, hardenSession, isDebuggerRequested } from "./security.ts";
import { ServiceHost } from "./service-host.ts";
import { tellPage } from "./tell-page.ts";
import { createTickets } from "./tickets.ts";
import { focusWindow, openWindow } from "./window.ts";

useAsciiUserData();
hardenProcess();
// Forms on an old station PC: docs/decisions/0012 says what it saves.
app.disableHardwareAcceleration();
registerAppScheme();

const isRefused = app.isPackaged && !isTestRuntime && isDebuggerRequested();
if (isRefused || !app.requestSingleInstanceLock()) {
  app.exit(isRefused ? 1 : 0);
} else {
  void app.whenReady().then(start);
}

function start(): void {
  const paths = appPaths();
  hardenSession(session.defaultSession);
  serveAppProtocol(paths.rendererDir);

  const service = new ServiceHost(paths.serviceFile, paths.serviceOptions);
  const tickets = createTickets(service);
  service.start();
  stopServiceBeforeQuit(service);

  const window = openWindow(paths.preloadFile);
  const closeGuard = guardClose(window);
  const { dataDir } = paths.serviceOptions;
  const parts = { window, service, tickets, closeGuard, dataDir };
  serveDesktop(window, desktopHandlers(parts), tickets);

  setMenu(window, (command) => tellPage(window.webContents, "menu", { command }));
  addContextMenu(window);
  keepOneInstance(window);
}

function keepOneInstance(window: BrowserWindow): void {
  app.on("second-instance", () => focusWindow(window));
  app.on("window-all-closed", () => app.quit());
}

// The service gets to finish its write and close the database before the program ends.
function stopServiceBeforeQuit(service: ServiceHost): void {
  let isStopped = false;
  app.on("will-quit", (event) => {
    if (isStopped) return;
    event.preventDefault();
    void service.stop().then(() => {
      isStopped = true;
      app.quit();
    });
  });
}
