import { randomUUID } from "node:crypto";
import { createTicketId } from "../../electron/service/core/ids.ts";
import type { Ledger } from "../../electron/service/ledger.ts";

/** A ledger as scripts and tests use it: by the routes of the window and tickets for files. */
export interface LedgerDoor {
  /** Asks a route; a refusal is thrown. */
  readonly ask: <T>(route: string, input: unknown) => Promise<T>;
  /** A ticket for one use of that path. */
  readonly grant: (path: string, access: "read" | "write" | "folder") => string;
}

/** The door of an open ledger. */
export function ledgerDoor(ledger: Ledger): LedgerDoor {
  return {
    ask: async <T>(route: string, input: unknown): Promise<T> => {
      const commandId = randomUUID();
      const reply = await ledger.request({ id: randomUUID(), route, input, commandId });
      if (!reply.ok)
        throw new Error(`${route}: ${reply.error.message} ${JSON.stringify(reply.error)}`);
      return reply.data as T;
    },
    grant: (path, access) => {
      const ticket = createTicketId();
      ledger.storeTicket({ ticket, path, access, lifetime: "once" });
      return ticket;
    },
  };
}
