import type { z } from "zod";

/** The four doors of the service. */
export type RouteKind = "query" | "command" | "job" | "workspace";

/** One line of the contract. */
export interface Route<
  K extends RouteKind = RouteKind,
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
> {
  readonly kind: K;
  readonly input: I;
  readonly output: O;
}

function route<K extends RouteKind>(kind: K) {
  return <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Route<K, I, O> => ({
    kind,
    input,
    output,
  });
}

/** Reads only: its database handle cannot write. */
export const query = route("query");
/** Writes in one transaction and leaves one audit row. */
export const command = route("command");
/** Works on files in the worker, reports progress, can be cancelled. */
export const job = route("job");
/** Drafts and view settings: no audit, no business data. */
export const workspace = route("workspace");
