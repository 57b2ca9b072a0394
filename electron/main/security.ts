import { app } from "electron";
import type { Session, WebContents } from "electron";
import { ledgerOrigin, previewOrigin } from "./app-scheme.ts";

const ownStartPages = new Set([`${ledgerOrigin}/`, `${ledgerOrigin}/index.html`]);

/** Process-wide switches; must run before the app is ready. */
export function hardenProcess(): void {
  // A records manager for offline use has no name to look up and nothing to report.
  app.commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
  app.commandLine.appendSwitch("disable-background-networking");
  app.commandLine.appendSwitch("disable-component-update");
  app.commandLine.appendSwitch("disable-domain-reliability");
  // A crash dump holds names and notes from memory.
  app.commandLine.appendSwitch("disable-breakpad");
  app.on("web-contents-created", (_event, contents) => hardenContents(contents));
}

/** Whether somebody tries to attach a debugger to the released product. */
export function isDebuggerRequested(): boolean {
  const switches = ["remote-debugging-port", "remote-debugging-pipe", "inspect", "inspect-brk"];
  return switches.some((name) => app.commandLine.hasSwitch(name));
}

/** No permission is ever granted and no request leaves the machine. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !isOwnRequest(details.url) });
  });
}

function hardenContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.on("will-navigate", (event) => {
    if (!isOwnStartPage(event.url)) event.preventDefault();
  });
  contents.on("will-redirect", (event) => event.preventDefault());
  contents.on("will-frame-navigate", (event) => {
    const isAllowed = event.isMainFrame
      ? isOwnStartPage(event.url)
      : event.url.startsWith(`${previewOrigin}/`);
    if (!isAllowed) event.preventDefault();
  });
}

// The page reloading itself is the one navigation that is wanted.
function isOwnStartPage(url: string): boolean {
  return ownStartPages.has(url.split("#")[0] ?? "");
}

function isOwnRequest(url: string): boolean {
  if (url.startsWith("data:") || url.startsWith("blob:app://")) return true;
  if (url.startsWith(`${ledgerOrigin}/`) || url.startsWith(`${previewOrigin}/`)) return true;
  return !app.isPackaged && url.startsWith("devtools://");
}
