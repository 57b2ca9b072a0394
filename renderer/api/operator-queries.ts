import type { QueryClient } from "@tanstack/react-query";
import { operatorSession } from "./operator-session.ts";
import { ValueStore } from "./value-store.ts";

/**
 * Whose pages are open: the uid of who was chosen last, empty before and where nobody is registered.
 * While it is locked it stays, so that the pages behind the lock screen stay too.
 */
export const pagesOwner = new ValueStore("");

/** Asks all again after unlocking; forgets every answer when somebody else is to read. */
export function keepQueriesOfOperator(queries: QueryClient): () => void {
  let wasLocked = operatorSession.get()?.state === "locked";
  return operatorSession.subscribe(() => {
    const session = operatorSession.get();
    const isLocked = session?.state === "locked";
    const owner = isLocked ? pagesOwner.get() : (session?.operator?.uid ?? "");
    if (owner !== pagesOwner.get()) {
      queries.clear();
      pagesOwner.set(owner);
    } else if (wasLocked && !isLocked) void queries.invalidateQueries();
    wasLocked = isLocked;
  });
}
