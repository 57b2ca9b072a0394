import { AppError } from "#shared/kernel/app-error.ts";
import { fileTicketsOf } from "#shared/kernel/file-ticket.ts";
import type { TicketGrant } from "#shared/kernel/host-protocol.ts";
import type { Route } from "#shared/kernel/route.ts";

/** Keeps what file tickets stand for. Nothing else in the service learns a path from outside. */
export interface TicketStore {
  store(grant: TicketGrant): void;
  /** The paths behind the tickets of a route's input; once tickets are used up. */
  redeem(route: Route, input: unknown): ReadonlyMap<string, string>;
}

/** An empty store. */
export function createTicketStore(): TicketStore {
  const grants = new Map<string, TicketGrant>();
  return {
    store: (grant) => {
      grants.set(grant.ticket, grant);
    },
    redeem: (route, input) => {
      const paths = new Map<string, string>();
      for (const [name, access] of fileTicketsOf(route.input)) {
        const ticket = (input as Readonly<Record<string, unknown>>)[name];
        if (typeof ticket !== "string") continue;
        const grant = grants.get(ticket);
        // A file chosen to be read must not become one to be written over.
        if (grant?.access !== access)
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
