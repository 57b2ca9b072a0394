import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { RouterProvider } from "react-router/dom";
import { client } from "#renderer/api/client.ts";
import { createQueryClient, keepQueriesFresh } from "#renderer/api/query-client.ts";
import { createRouter } from "./router.tsx";
import { RefusalGate } from "./refusal-gate.tsx";
import { useLook } from "./use-look.ts";

/** The whole window. */
export function App() {
  const [queries] = useState(createQueryClient);
  const [router] = useState(createRouter);
  useLook();
  useEffect(() => keepQueriesFresh(client, queries), [queries]);
  return (
    <RefusalGate>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </RefusalGate>
  );
}
