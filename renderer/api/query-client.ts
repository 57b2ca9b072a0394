import { QueryClient } from "@tanstack/react-query";
import type { ServiceClient } from "./service-client.ts";

/** The cache of answers. The service is on this machine, so asking again is cheap and never offline. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: false,
      },
    },
  });
}

/** Asks again what is on screen when records change or the service comes back. */
export function keepQueriesFresh(service: ServiceClient, queries: QueryClient): () => void {
  let wasAway = service.state.kind === "lost" || service.state.kind === "refused";
  const stopState = service.subscribe(() => {
    const kind = service.state.kind;
    if (kind === "ready" && wasAway) void queries.invalidateQueries();
    wasAway = kind === "lost" || kind === "refused";
  });
  // Rows show titles of linked records, so a change of one type can show in any other's list.
  const stopEvents = service.onEvent((event) => {
    if (event.type === "changed") void queries.invalidateQueries();
  });
  return () => {
    stopState();
    stopEvents();
  };
}
