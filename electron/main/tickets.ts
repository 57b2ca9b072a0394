import { randomBytes } from "node:crypto";
import { basename } from "node:path";
import type { TicketGrant } from "#shared/kernel/host-protocol.ts";
import type { FileTicket } from "#shared/kernel/file-ticket.ts";
import type { ServiceHost } from "./service-host.ts";

export interface ChosenFile {
  readonly ticket: FileTicket;
  readonly name: string;
}

export interface Tickets {
  /** Answers after the service has stored the ticket, so the page can use it at once. */
  grant(path: string, access: TicketGrant["access"]): Promise<ChosenFile>;
}

/** Turns chosen paths into random ids; a new service process learns the old ones again. */
export function createTickets(service: ServiceHost): Tickets {
  const grants: TicketGrant[] = [];
  service.onReady(() => {
    for (const grant of grants) service.send({ kind: "ticket", grant });
  });
  return {
    async grant(path, access) {
      const ticket = `ticket-${randomBytes(16).toString("hex")}`;
      // A file that is read is looked at and then imported; one that is written is written once.
      const lifetime = access === "write" ? "once" : "session";
      const grant: TicketGrant = { ticket, path, access, lifetime };
      await service.ask(
        { kind: "ticket", grant },
        (message) => message.kind === "ticket-stored" && message.ticket === ticket,
      );
      grants.push(grant);
      return { ticket: ticket as FileTicket, name: basename(path) };
    },
  };
}
