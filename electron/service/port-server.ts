import type { ClientMessage, ServiceEvent, ServiceMessage } from "#shared/kernel/wire.ts";
import type { Ledger } from "./ledger.ts";

/** Electron's MessagePortMain, as far as the service uses it. */
export interface ServicePort {
  postMessage(message: ServiceMessage): void;
  on(event: "message", listener: (event: { data: unknown }) => void): void;
  on(event: "close", listener: () => void): void;
  start(): void;
}

/** Serves windows over their ports and tells all of them what happened. */
export interface PortServer {
  serve(port: ServicePort, ledger: Ledger): void;
  readonly broadcast: (event: ServiceEvent) => void;
}

/** The window is not trusted: a message that is no request is dropped, whatever it is. */
function readMessage(data: unknown): ClientMessage | null {
  if (typeof data !== "object" || data === null) return null;
  const { kind, id, route, commandId } = data as Record<string, unknown>;
  if (typeof id !== "string" || id.length > 80) return null;
  if (kind === "cancel") return { kind, id };
  if (kind !== "request" || typeof route !== "string") return null;
  const input = (data as { input?: unknown }).input ?? null;
  return { kind, id, route, input, ...(typeof commandId === "string" ? { commandId } : {}) };
}

/** No windows yet. */
export function createPortServer(): PortServer {
  const open = new Set<ServicePort>();
  return {
    serve: (port, ledger) => {
      open.add(port);
      port.on("close", () => open.delete(port));
      port.on("message", ({ data }) => {
        const message = readMessage(data);
        if (message?.kind === "cancel") ledger.cancel(message.id);
        else if (message)
          void ledger
            .request(message, (progress) =>
              port.postMessage({
                kind: "event",
                event: { type: "job.progress", jobId: message.id, progress },
              }),
            )
            .then((reply) => port.postMessage({ kind: "reply", id: message.id, reply }));
      });
      port.start();
      port.postMessage({ kind: "event", event: { type: "service.state", state: "ready" } });
    },
    broadcast: (event) => {
      for (const port of open) port.postMessage({ kind: "event", event });
    },
  };
}
