import { useOperatorSession } from "#renderer/api/operator-session.ts";
import { useServiceState } from "#renderer/api/use-service-state.ts";
import { LockScreen } from "./lock-screen.tsx";
import { useIdleLock, useLockKey } from "./use-lock.ts";

/** Covers the window while nobody is chosen. What is typed in the pages behind stays. */
export function LockGate() {
  const session = useOperatorSession();
  const { kind } = useServiceState();
  useLockKey();
  useIdleLock();
  // A service that can't open the data has a screen of its own, without any page behind it.
  if (session?.state !== "locked" || kind === "refused") return null;
  return <LockScreen session={session} />;
}
