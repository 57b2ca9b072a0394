import { useCallback, useRef, useState } from "react";
import type { RecordRoute, RouteInput, RouteOutput } from "#shared/contract.ts";
import type { Reply } from "#shared/kernel/reply.ts";
import type { JobProgress } from "#shared/kernel/wire.ts";
import type { ModuleRouteOf, NotModule } from "./request-route.ts";
import { runJob, type JobHandle } from "./run-job.ts";

export interface JobRunner<I, T> {
  readonly run: (input: I) => Promise<Reply<T>>;
  /** Asks the service to stop; `run` settles when it has. */
  readonly cancel: () => void;
  readonly progress: JobProgress | null;
  readonly isRunning: boolean;
}

/** A job to run from a button. It goes on, and stays on the status bar, when the page is left. */
export function useJob<R extends ModuleRouteOf<"job">>(
  route: R,
): JobRunner<RouteInput<R>, RouteOutput<R>>;
export function useJob<T, R extends RecordRoute = RecordRoute>(
  route: R & NotModule<R>,
): JobRunner<unknown, T>;
export function useJob(route: string): JobRunner<unknown, unknown> {
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const handle = useRef<JobHandle | null>(null);
  const run = useCallback(
    async (input: unknown): Promise<Reply> => {
      const started = runJob(route, input, setProgress);
      handle.current = started;
      setIsRunning(true);
      const reply = await started.reply;
      if (handle.current === started) {
        handle.current = null;
        setIsRunning(false);
        setProgress(null);
      }
      return reply;
    },
    [route],
  );
  const cancel = useCallback(() => handle.current?.cancel(), []);
  return { run, cancel, progress, isRunning };
}
