import { AppError } from "#shared/kernel/app-error.ts";
import type { Reply } from "#shared/kernel/reply.ts";
import type { CurrentOperator } from "#shared/modules/operators/operators-contract.ts";
import { client } from "./client.ts";
import { flushDrafts } from "./unsaved.ts";
import { useValueStore } from "./use-value-store.ts";
import { ValueStore } from "./value-store.ts";

/** Who works at this window; null until the service has said so. */
export const operatorSession = new ValueStore<CurrentOperator | null>(null);

/** Whether the lock screen was asked for to let somebody else work. */
export const isSwitching = new ValueStore(false);

let loading: Promise<void> | null = null;
let isLockOwed = false;

async function tellLock(): Promise<void> {
  const reply = await client.request("operators.lock", null);
  if (!reply.ok) return;
  isLockOwed = false;
  operatorSession.set(reply.data);
}

async function load(): Promise<void> {
  const reply = await client.request("operators.current", null);
  loading = null;
  if (!reply.ok) return;
  // The page was covered while the service could not be told.
  if (isLockOwed && reply.data.state === "chosen") return tellLock();
  isLockOwed = false;
  operatorSession.set(reply.data);
}

function loadOperator(): Promise<void> {
  return (loading ??= load());
}

/** Keeps {@link operatorSession} true from now on: over changes of operators and restarts of the service. */
export function watchOperator(): void {
  let wasLost = false;
  client.subscribe(() => {
    if (client.state.kind === "ready" && wasLost) void loadOperator();
    wasLost = client.state.kind !== "ready";
  });
  client.onEvent((event) => {
    if (event.type === "changed" && event.recordType.startsWith("operator")) void loadOperator();
  });
  void loadOperator();
}

/** Covers the page at once, puts drafts away, then has the service lock. Nothing where nobody is chosen. */
export async function lockWindow(forSwitching = false): Promise<void> {
  const session = operatorSession.get();
  if (session?.state !== "chosen") return;
  isLockOwed = true;
  isSwitching.set(forSwitching);
  operatorSession.set({ ...session, state: "locked" });
  await flushDrafts();
  await tellLock();
}

/** Chooses who works from now on. A refusal leaves the window locked. */
export async function chooseOperator(
  uid: string,
  pin: string | null,
): Promise<Reply<CurrentOperator>> {
  const reply = await client.request("operators.choose", { uid, pin });
  if (!reply.ok) return reply;
  isLockOwed = false;
  isSwitching.set(false);
  operatorSession.set(reply.data);
  return reply;
}

/** Waits until the window is unlocked; rejects when `signal` says that nobody waits any more. */
export async function untilUnlocked(signal: AbortSignal | undefined): Promise<void> {
  if (operatorSession.get()?.state !== "locked") await loadOperator();
  if (operatorSession.get()?.state !== "locked") return;
  await new Promise<void>((resolve, reject) => {
    const giveUp = (): void => {
      stop();
      reject(new AppError("cancelled", "已取消"));
    };
    const stopListening = operatorSession.subscribe(() => {
      if (operatorSession.get()?.state === "locked") return;
      stop();
      resolve();
    });
    const stop = (): void => {
      stopListening();
      signal?.removeEventListener("abort", giveUp);
    };
    signal?.addEventListener("abort", giveUp);
    if (signal?.aborted) giveUp();
  });
}

/** Who works, kept up to date. */
export function useOperatorSession(): CurrentOperator | null {
  return useValueStore(operatorSession);
}

/** Whether the window may offer to show sensitive values; the service decides again. */
export function useMaySeeSensitive(): boolean {
  return useOperatorSession()?.operator?.maySeeSensitive ?? true;
}
