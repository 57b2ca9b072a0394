import { client } from "./client.ts";
import { desktopCall, onDesktopEvent } from "./desktop.ts";

/** Joins the client to this window: ports come in, losses are told, and main learns that the page is up. */
export function connectService(): void {
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    const port = event.ports[0];
    if (event.source !== window || !port) return;
    if ((event.data as { kind?: unknown } | null)?.kind === "service-port") client.connect(port);
  });
  onDesktopEvent("service-lost", ({ error }) => {
    if (error) client.refuse(error);
    else client.lose();
  });
  void desktopCall("desktop.hello", null);
}
