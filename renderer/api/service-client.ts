import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { Reply } from "#shared/kernel/reply.ts";
import type {
  ClientMessage,
  JobProgress,
  ServiceEvent,
  ServiceMessage,
} from "#shared/kernel/wire.ts";
import type { RequestOptions, RequestRoute } from "./request-route.ts";
import type { ServiceState } from "./service-state.ts";

const GIVE_UP_AFTER_MS = 10_000;

const lostError: AppErrorValue = {
  code: "service-lost",
  message: "后台服务中断，这一步没有完成",
  hint: "已保存的记录不受影响。请稍后再试一次；仍不行时请重新打开支部台账。",
};
const cancelledError: AppErrorValue = { code: "cancelled", message: "已取消" };
const unsendableError: AppErrorValue = {
  code: "unsendable",
  message: "填写的内容无法提交",
  hint: "已保存的记录不受影响。请检查刚填写的内容后再试。",
};

interface Pending {
  readonly message: Extract<ClientMessage, { kind: "request" }>;
  readonly isJob: boolean;
  readonly settle: (reply: Reply) => void;
  readonly onProgress: ((progress: JobProgress) => void) | undefined;
  wasSent: boolean;
}

/** The window's end of the wire: owns request ids, pending requests and the change of ports. */
export class ServiceClient {
  #port: MessagePort | null = null;
  #state: ServiceState = { kind: "connecting" };
  #giveUpTimer: ReturnType<typeof setTimeout> | null = null;
  readonly #pending = new Map<string, Pending>();
  readonly #stateListeners = new Set<() => void>();
  readonly #eventListeners = new Set<(event: ServiceEvent) => void>();

  get state(): ServiceState {
    return this.#state;
  }

  /** Calls back on every change of `state`. Returns the way out. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#stateListeners.add(listener);
    return () => this.#stateListeners.delete(listener);
  };

  /** Calls back on everything the service tells unasked. Returns the way out. */
  readonly onEvent = (listener: (event: ServiceEvent) => void): (() => void) => {
    this.#eventListeners.add(listener);
    return () => this.#eventListeners.delete(listener);
  };

  readonly request = ((route: string, input: unknown, options: RequestOptions = {}) =>
    new Promise<Reply>((resolve) =>
      this.#begin(route, input, options, resolve),
    )) as unknown as RequestRoute;

  /** Takes a new port and asks again what the old one left unanswered. */
  connect(port: MessagePort): void {
    this.#dropPort();
    this.#stopTimer();
    this.#port = port;
    port.addEventListener("message", (event) => {
      if (port === this.#port) this.#receive(event.data as ServiceMessage);
    });
    port.addEventListener("close", () => {
      if (port === this.#port) this.lose();
    });
    port.start();
    for (const entry of this.#pending.values()) this.#send(entry);
    this.#setState({ kind: "ready" });
  }

  /** The service is gone and is being started again. */
  lose(): void {
    this.#dropPort();
    if (this.#state.kind === "refused") return;
    this.#setState({ kind: "lost" });
    if (this.#pending.size > 0) this.#startTimer();
  }

  /** The service can't open the data; nothing can be asked until it comes back. */
  refuse(error: AppErrorValue): void {
    this.#dropPort();
    this.#stopTimer();
    this.#settleAll(error);
    this.#setState({ kind: "refused", error });
  }

  #begin(
    route: string,
    input: unknown,
    options: RequestOptions,
    resolve: (reply: Reply) => void,
  ): void {
    if (this.#state.kind === "refused") return resolve({ ok: false, error: this.#state.error });
    if (options.signal?.aborted) return resolve({ ok: false, error: cancelledError });
    const id = crypto.randomUUID();
    const commandId =
      options.kind === "command" ? (options.commandId ?? crypto.randomUUID()) : options.commandId;
    const cancel = (): void => this.#cancel(id);
    const entry: Pending = {
      message: {
        kind: "request",
        id,
        route,
        input,
        ...(commandId === undefined ? {} : { commandId }),
      },
      isJob: options.kind === "job",
      onProgress: options.onProgress,
      wasSent: false,
      settle: (reply) => {
        options.signal?.removeEventListener("abort", cancel);
        this.#pending.delete(id);
        resolve(reply);
      },
    };
    this.#pending.set(id, entry);
    // A written record can't be called back, so giving up on a command would only hide its answer.
    if (commandId === undefined) options.signal?.addEventListener("abort", cancel);
    this.#send(entry);
    if (this.#state.kind === "lost") this.#startTimer();
  }

  #send(entry: Pending): void {
    if (!this.#port) return;
    try {
      this.#port.postMessage(entry.message);
      entry.wasSent = true;
    } catch {
      entry.settle({ ok: false, error: unsendableError });
    }
  }

  #cancel(id: string): void {
    const entry = this.#pending.get(id);
    if (!entry) return;
    if (entry.wasSent) this.#port?.postMessage({ kind: "cancel", id } satisfies ClientMessage);
    // A job may end well in the same moment; only the service knows.
    if (!entry.isJob || !entry.wasSent) entry.settle({ ok: false, error: cancelledError });
  }

  #receive(message: ServiceMessage): void {
    if (message.kind === "reply") return this.#pending.get(message.id)?.settle(message.reply);
    const { event } = message;
    if (event.type === "job.progress") this.#pending.get(event.jobId)?.onProgress?.(event.progress);
    for (const listener of this.#eventListeners) listener(event);
  }

  #dropPort(): void {
    const port = this.#port;
    this.#port = null;
    port?.close();
    // Half a job can't be taken up again; everything else waits for the next port.
    for (const entry of [...this.#pending.values()])
      if (entry.isJob && entry.wasSent) entry.settle({ ok: false, error: lostError });
  }

  #settleAll(error: AppErrorValue): void {
    for (const entry of [...this.#pending.values()]) entry.settle({ ok: false, error });
  }

  #startTimer(): void {
    this.#giveUpTimer ??= setTimeout(() => {
      this.#giveUpTimer = null;
      this.#settleAll(lostError);
    }, GIVE_UP_AFTER_MS);
  }

  #stopTimer(): void {
    if (this.#giveUpTimer) clearTimeout(this.#giveUpTimer);
    this.#giveUpTimer = null;
  }

  #setState(state: ServiceState): void {
    this.#state = state;
    for (const listener of this.#stateListeners) listener();
  }
}
