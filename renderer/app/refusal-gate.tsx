import { useState, type ReactNode } from "react";
import { useOperatorSession } from "#renderer/api/operator-session.ts";
import { unsavedCount } from "#renderer/api/unsaved.ts";
import { useServiceState } from "#renderer/api/use-service-state.ts";
import { useValueStore } from "#renderer/api/use-value-store.ts";
import { RefusedScreen } from "./refused-screen.tsx";

/** Covers the pages while the service refuses, without throwing away what is typed in them. */
export function RefusalGate({ children }: { readonly children: ReactNode }) {
  const state = useServiceState();
  const unsaved = useValueStore(unsavedCount);
  const isLocked = useOperatorSession()?.state === "locked";
  const [isLooking, setIsLooking] = useState(false);
  const isRefused = state.kind === "refused";
  if (!isRefused && isLooking) setIsLooking(false);
  const isCovered = isRefused && !isLooking;
  return (
    <>
      {isCovered ? (
        <RefusedScreen
          error={state.error}
          {...(unsaved > 0 && !isLocked ? { onLook: () => setIsLooking(true) } : {})}
        />
      ) : null}
      <div className="app-pages" hidden={isCovered}>
        {children}
      </div>
    </>
  );
}
