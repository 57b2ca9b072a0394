import { AppError } from "#shared/kernel/app-error.ts";
import type { ServiceHostMessage } from "#shared/kernel/host-protocol.ts";

export type IsReply = (message: ServiceHostMessage) => boolean;

export interface PendingAsks {
  add(isReply: IsReply): Promise<ServiceHostMessage>;
  settle(message: ServiceHostMessage): void;
  rejectAll(): void;
}

const answerTimeoutMs = 10_000;

interface Ask {
  readonly isReply: IsReply;
  readonly resolve: (message: ServiceHostMessage) => void;
  readonly reject: (error: AppError) => void;
  readonly timer: NodeJS.Timeout;
}

/** Questions to the service that are still open; each ends with an answer, a loss or a time-out. */
export function createPendingAsks(): PendingAsks {
  const open = new Set<Ask>();
  const close = (ask: Ask): void => {
    clearTimeout(ask.timer);
    open.delete(ask);
  };
  const fail = (ask: Ask): void => {
    close(ask);
    ask.reject(new AppError("service-lost", "后台服务没有应答，请稍后再试。"));
  };
  return {
    add: (isReply) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => fail(ask), answerTimeoutMs);
        const ask: Ask = { isReply, resolve, reject, timer };
        open.add(ask);
      }),
    settle(message) {
      for (const ask of [...open]) {
        if (!ask.isReply(message)) continue;
        close(ask);
        ask.resolve(message);
      }
    },
    rejectAll() {
      for (const ask of [...open]) fail(ask);
    },
  };
}
