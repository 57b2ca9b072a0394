import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { RouterProvider } from "react-router/dom";
import { client } from "#renderer/api/client.ts";
import { keepQueriesOfOperator, pagesOwner } from "#renderer/api/operator-queries.ts";
import { createQueryClient, keepQueriesFresh } from "#renderer/api/query-client.ts";
import { useValueStore } from "#renderer/api/use-value-store.ts";
import { LockGate } from "./lock-gate.tsx";
import { createRouter } from "./router.tsx";
import { RefusalGate } from "./refusal-gate.tsx";
import { useLook } from "./use-look.ts";

/** The whole window. */
export function App() {
  const [queries] = useState(createQueryClient);
  const [router] = useState(createRouter);
  useLook();
  const owner = useValueStore(pagesOwner);
  useEffect(() => keepQueriesFresh(client, queries), [queries]);
  useEffect(() => keepQueriesOfOperator(queries), [queries]);
  return (
    <>
      <RefusalGate>
        <QueryClientProvider client={queries}>
          {/* Nothing that one operator saw or typed is there for the next. */}
          <RouterProvider key={owner} router={router} />
        </QueryClientProvider>
      </RefusalGate>
      <LockGate />
    </>
  );
}
