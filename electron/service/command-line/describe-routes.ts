import { z } from "zod";
import { contract } from "#shared/contract.ts";

/** One route as `ledger routes` prints it. */
export interface RouteDescription {
  readonly route: string;
  readonly kind: string;
  readonly input: unknown;
  readonly output: unknown;
}

/** Every route, by name, with the JSON Schemas of what it takes and gives. */
export function describeRoutes(): readonly RouteDescription[] {
  return Object.entries(contract)
    .map(([route, { kind, input, output }]) => ({
      route,
      kind,
      input: z.toJSONSchema(input, { io: "input" }),
      output: z.toJSONSchema(output),
    }))
    .sort((a, b) => (a.route < b.route ? -1 : 1));
}
