import { client } from "#renderer/api/client.ts";
import { ValueStore } from "#renderer/api/value-store.ts";
import type { ServiceNotice } from "#shared/kernel/wire.ts";

/** What the service told unasked and the clerk has not put away yet. */
export const serviceNotices = new ValueStore<readonly ServiceNotice[]>([]);

/** Puts one notice away. */
export function dismissNotice(notice: ServiceNotice): void {
  serviceNotices.set(serviceNotices.get().filter((other) => other !== notice));
}

/** Collects notices from now on; the same sentence is kept once. */
export function collectNotices(): () => void {
  return client.onEvent((event) => {
    if (event.type !== "service.notice") return;
    const others = serviceNotices.get().filter(({ message }) => message !== event.notice.message);
    serviceNotices.set([...others, event.notice]);
  });
}
