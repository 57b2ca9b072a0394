import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { AppError } from "#shared/kernel/app-error.ts";
import type { Reply } from "#shared/kernel/reply.ts";
import { failureReply } from "../core/jobs/to-reply.ts";
import { openLedger, type Ledger } from "../ledger.ts";
import { grantTickets } from "./grant-tickets.ts";
import type { Arguments } from "./read-arguments.ts";
import { sourceOptions } from "./service-options.ts";

function parseJson(text: string | undefined): unknown {
  const json = text === "-" ? readFileSync(0, "utf8") : (text ?? "null");
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    throw new AppError("invalid-input", "参数不是有效的JSON，没有做任何改动。", { cause: error });
  }
}

/** `commandId` may stand beside a command's input, so that a lost answer can be asked again. */
function takeCommandId(input: unknown): { readonly commandId: string; readonly input: unknown } {
  if (typeof input === "object" && input !== null && "commandId" in input) {
    const { commandId, ...rest } = input;
    if (typeof commandId === "string") return { commandId, input: rest };
  }
  return { commandId: randomUUID(), input };
}

async function ask(ledger: Ledger, route: string, given: unknown): Promise<Reply> {
  const { commandId, input } = takeCommandId(given);
  return ledger.request({
    id: randomUUID(),
    route,
    input: grantTickets(route, input, (ticket) => ledger.storeTicket(ticket)),
    commandId,
  });
}

/** Opens the ledger, asks one route, closes it. Paths in the input become file tickets. */
export async function callRoute(
  args: Arguments,
  route: string,
  json: string | undefined,
): Promise<Reply> {
  try {
    const input = parseJson(json);
    const ledger = await openLedger(sourceOptions(args.dataDir));
    try {
      return await ask(ledger, route, input);
    } finally {
      await ledger.close();
    }
  } catch (error) {
    return failureReply(error, (unforeseen) => console.error(unforeseen));
  }
}
