import { AppError } from "#shared/kernel/app-error.ts";
import type { TicketGrant } from "#shared/kernel/host-protocol.ts";

/** Keeps what file tickets stand for. Nothing else in the service learns a path from outside. */
export interface TicketStore {
  store(grant: TicketGrant): void;
  /** The paths behind all tickets found in an input; once tickets are used up. */
  redeem(input: unknown): ReadonlyMap<string, string>;
}

const ticketPattern = /^ticket-[0-9a-f]{32}$/;

function ticketsIn(input: unknown): readonly string[] {
  if (typeof input === "string") return ticketPattern.test(input) ? [input] : [];
  if (typeof input !== "object" || input === null) return [];
  return Object.values(input).flatMap(ticketsIn);
}

/** An empty store. */
export function createTicketStore(): TicketStore {
  const grants = new Map<string, TicketGrant>();
  return {
    store: (grant) => {
      grants.set(grant.ticket, grant);
    },
    redeem: (input) => {
      const paths = new Map<string, string>();
      for (const ticket of ticketsIn(input)) {
        const grant = grants.get(ticket);
        if (!grant)
          throw new AppError("ticket-gone", "选择的文件已失效，没有做任何改动。", {
            hint: "请重新选择文件。",
          });
        if (grant.lifetime === "once") grants.delete(ticket);
        paths.set(ticket, grant.path);
      }
      return paths;
    },
  };
}
