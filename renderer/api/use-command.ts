import { useCallback, useState } from "react";
import type { RecordRoute, RouteInput, RouteOutput } from "#shared/contract.ts";
import type { Reply } from "#shared/kernel/reply.ts";
import { client } from "./client.ts";
import type { ModuleRouteOf, NotModule } from "./request-route.ts";

export interface CommandRunner<I, T> {
  readonly run: (input: I) => Promise<Reply<T>>;
  readonly isRunning: boolean;
}

/** A command to run from a button. Each run has its own command id, so a lost answer does nothing twice. */
export function useCommand<R extends ModuleRouteOf<"command">>(
  route: R,
): CommandRunner<RouteInput<R>, RouteOutput<R>>;
export function useCommand<T, R extends RecordRoute = RecordRoute>(
  route: R & NotModule<R>,
): CommandRunner<unknown, T>;
export function useCommand(route: string): CommandRunner<unknown, unknown> {
  const [runningCount, setRunningCount] = useState(0);
  const run = useCallback(
    async (input: unknown): Promise<Reply> => {
      setRunningCount((count) => count + 1);
      const reply = await client.request(route as RecordRoute, input, { kind: "command" });
      setRunningCount((count) => count - 1);
      return reply;
    },
    [route],
  );
  return { run, isRunning: runningCount > 0 };
}
