import { contextBridge, ipcRenderer, webUtils } from "electron";

// The page's own globals; this project's types for electron/ leave the DOM out.
declare const window: { postMessage(message: unknown, origin: string, ports: unknown[]): void };
declare const location: { readonly origin: string };

// A port can't cross contextBridge, so it is passed on into the page by postMessage.
ipcRenderer.on("port", (event) => {
  window.postMessage({ kind: "service-port" }, location.origin, event.ports as unknown[]);
});

contextBridge.exposeInMainWorld("desktop", {
  invoke: (channel: string, input: unknown) => ipcRenderer.invoke("desktop", { channel, input }),
  on: (name: string, listener: (payload: unknown) => void) => {
    const relay = (_event: unknown, told: string, payload: unknown): void => {
      if (told === name) listener(payload);
    };
    ipcRenderer.on("desktop-event", relay);
    return () => void ipcRenderer.off("desktop-event", relay);
  },
  ticketFor: (file: Parameters<typeof webUtils.getPathForFile>[0]) =>
    ipcRenderer.invoke("desktop-ticket", webUtils.getPathForFile(file)),
});
