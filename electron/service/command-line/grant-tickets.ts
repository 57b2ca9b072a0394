import { contract } from "#shared/contract.ts";
import { fileTicketsOf } from "#shared/kernel/file-ticket.ts";
import type { TicketGrant } from "#shared/kernel/host-protocol.ts";
import { createTicketId } from "../core/ids.ts";
import { resolvePath } from "./read-arguments.ts";

/** Replaces the paths in a route's input by tickets. Only the command line turns a path into one itself. */
export function grantTickets(
  route: string,
  input: unknown,
  store: (grant: TicketGrant) => void,
): unknown {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
  const known = Object.hasOwn(contract, route) ? contract[route] : undefined;
  const tickets = known ? fileTicketsOf(known.input) : new Map<string, never>();
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      const access = tickets.get(name);
      if (access === undefined || typeof value !== "string") return [name, value];
      const ticket = createTicketId();
      store({ ticket, path: resolvePath(value), access, lifetime: "once" });
      return [name, ticket];
    }),
  );
}
