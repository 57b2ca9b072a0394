import { vi } from "vitest";
import type { ServiceClient } from "#renderer/api/service-client.ts";
import type { Reply } from "#shared/kernel/reply.ts";
import type { ClientMessage, ServiceEvent, ServiceMessage } from "#shared/kernel/wire.ts";

type Request = Extract<ClientMessage, { kind: "request" }>;
type Cancel = Extract<ClientMessage, { kind: "cancel" }>;

/** The far end of a real message channel: records what it is sent and answers by hand. */
export class FakeService {
  readonly received: ClientMessage[] = [];
  readonly #port: MessagePort;
  #takenRequestCount = 0;

  static joinTo(client: ServiceClient): FakeService {
    const { port1, port2 } = new MessageChannel();
    const service = new FakeService(port2);
    client.connect(port1);
    return service;
  }

  constructor(port: MessagePort) {
    this.#port = port;
    port.onmessage = (event: MessageEvent<ClientMessage>) => this.received.push(event.data);
  }

  async nextRequest(): Promise<Request> {
    return vi.waitFor(() => {
      const requests = this.received.filter((message): message is Request => {
        return message.kind === "request";
      });
      const next = requests[this.#takenRequestCount];
      if (!next) throw new Error("no request yet");
      this.#takenRequestCount += 1;
      return next;
    });
  }

  async nextCancel(): Promise<Cancel> {
    return vi.waitFor(() => {
      const cancel = this.received.find((message): message is Cancel => message.kind === "cancel");
      if (!cancel) throw new Error("no cancel yet");
      return cancel;
    });
  }

  answer(id: string, reply: Reply): void {
    this.#port.postMessage({ kind: "reply", id, reply } satisfies ServiceMessage);
  }

  tell(event: ServiceEvent): void {
    this.#port.postMessage({ kind: "event", event } satisfies ServiceMessage);
  }

  close(): void {
    this.#port.close();
  }

  /** Dies as a killed process does: its end of the port closes, and the client notices. */
  async die(client: ServiceClient): Promise<void> {
    this.close();
    await vi.waitFor(() => {
      if (client.state.kind !== "lost") throw new Error("not noticed yet");
    });
  }
}
