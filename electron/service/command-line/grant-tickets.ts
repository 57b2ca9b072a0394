import { z } from "zod";
import { contract } from "#shared/contract.ts";
import type { TicketGrant } from "#shared/kernel/host-protocol.ts";
import { createTicketId } from "../core/ids.ts";
import { resolvePath } from "./read-arguments.ts";

interface PropertySchema {
  readonly fileTicket?: "read" | "write" | "folder";
}

function propertiesOf(route: string): Readonly<Record<string, PropertySchema>> {
  const input = Object.hasOwn(contract, route) ? contract[route]?.input : undefined;
  if (!input) return {};
  const schema = z.toJSONSchema(input, { io: "input" }) as {
    properties?: Record<string, PropertySchema>;
  };
  return schema.properties ?? {};
}

/** Replaces the paths in a route's input by tickets. Only the command line turns a path into one itself. */
export function grantTickets(
  route: string,
  input: unknown,
  store: (grant: TicketGrant) => void,
): unknown {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
  const properties = propertiesOf(route);
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      const access = properties[name]?.fileTicket;
      if (access === undefined || typeof value !== "string") return [name, value];
      const ticket = createTicketId();
      store({ ticket, path: resolvePath(value), access, lifetime: "once" });
      return [name, ticket];
    }),
  );
}
