import type { Page } from "playwright";
import type { Reply } from "#shared/kernel/reply.ts";

/** What went over the page's port: every command, and every answer it got. */
export interface PortTraffic {
  readonly sent: { readonly id: string; readonly route: string; readonly input: unknown }[];
  readonly replies: { readonly id: string; readonly reply: Reply }[];
}

declare global {
  interface Window {
    traffic?: PortTraffic;
    askOnPort?: (route: string, input: unknown) => Promise<Reply>;
  }
}

/** Listens in on the port between the page and its service, from now on and over every restart. */
export async function listenToPort(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const traffic: PortTraffic = { sent: [], replies: [] };
    window.traffic = traffic;
    const hear = (event: MessageEvent<{ kind?: string } | null>): void => {
      const port = event.ports[0];
      if (event.data?.kind !== "service-port" || !port) return;
      const post = port.postMessage.bind(port);
      port.postMessage = (message: { kind: string }) => {
        if (message.kind === "request") traffic.sent.push(message as never);
        post(message);
      };
      port.addEventListener("message", ({ data }: MessageEvent<{ kind: string }>) => {
        if (data.kind === "reply") traffic.replies.push(data as never);
      });
      window.askOnPort = (route, input) =>
        new Promise((resolve) => {
          const id = crypto.randomUUID();
          port.addEventListener("message", ({ data }: MessageEvent<{ id?: string }>) => {
            if (data.id === id) resolve((data as unknown as { reply: Reply }).reply);
          });
          post({ kind: "request", id, route, input, commandId: crypto.randomUUID() });
        });
    };
    // Before the page's own listener, so that nothing it sends is missed.
    window.addEventListener("message", hear, true);
    await window.desktop.invoke("desktop.hello", null);
  });
  await page.waitForFunction(() => window.askOnPort !== undefined);
}

/** Everything that went over the port so far. */
export function portTraffic(page: Page): Promise<PortTraffic> {
  return page.evaluate(() => window.traffic ?? { sent: [], replies: [] });
}

/** Asks a route beside the page's own code, as another writer in the same ledger would. */
export function askOnPort(page: Page, route: string, input: unknown): Promise<Reply> {
  return page.evaluate(
    ([r, i]) => window.askOnPort?.(r as string, i) ?? Promise.reject(new Error("no port yet")),
    [route, input],
  );
}
