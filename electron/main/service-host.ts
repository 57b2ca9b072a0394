import { app, MessageChannelMain, utilityProcess } from "electron";
import type { UtilityProcess, WebContents } from "electron";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type {
  HostMessage,
  ServiceHostMessage,
  ServiceOptions,
} from "#shared/kernel/host-protocol.ts";
import { createPendingAsks } from "./pending-asks.ts";
import type { IsReply } from "./pending-asks.ts";
import { createRestartBrake } from "./restart-brake.ts";
import { tellPage } from "./tell-page.ts";

const stopTimeoutMs = 3_000;

const gaveUp: AppErrorValue = {
  code: "service-gave-up",
  message: "后台服务多次意外退出，已停止自动重启。已保存的资料不受影响。",
  hint: "请退出程序后重新打开；如果仍然出现，请联系维护人员。",
};

/** Runs the service beside the window, restarts it when it dies, and hands out ports to it. */
export class ServiceHost {
  readonly #serviceFile: string;
  readonly #options: ServiceOptions;
  readonly #pages = new Set<WebContents>();
  readonly #readyListeners: (() => void)[] = [];
  readonly #pending = createPendingAsks();
  readonly #waiting: HostMessage[] = [];
  readonly #brake = createRestartBrake();
  #child: UtilityProcess | null = null;
  #state: "starting" | "ready" | "refused" | "stopping" = "starting";
  #refusal: AppErrorValue | null = null;

  constructor(serviceFile: string, options: ServiceOptions) {
    this.#serviceFile = serviceFile;
    this.#options = options;
  }

  /** Starts the process; also after each death of the last one. */
  start(): void {
    if (this.#state === "stopping") return;
    const args = [JSON.stringify(this.#options)];
    const env = serviceEnvironment();
    const settings = { serviceName: "branch-ledger-service", env };
    this.#child = utilityProcess.fork(this.#serviceFile, args, settings);
    this.#child.on("message", (message: ServiceHostMessage) => this.#receive(message));
    this.#child.on("exit", () => this.#handleExit());
  }

  /** The page gets a port now, or as soon as the service is ready, and after every restart. */
  connect(page: WebContents): void {
    if (!this.#pages.has(page)) page.once("destroyed", () => this.#pages.delete(page));
    this.#pages.add(page);
    if (this.#state === "ready") this.#handPort(page);
    if (this.#refusal !== null) tellPage(page, "service-lost", { error: this.#refusal });
  }

  send(message: HostMessage): void {
    this.#child?.postMessage(message);
  }

  /** Sends a message and waits for its reply; rejects when the service can't give one. */
  ask(message: HostMessage, isReply: IsReply): Promise<ServiceHostMessage> {
    const reply = this.#pending.add(isReply);
    if (this.#state === "ready") this.send(message);
    else if (this.#state === "starting") this.#waiting.push(message);
    else this.#pending.rejectAll();
    return reply;
  }

  onReady(listener: () => void): void {
    this.#readyListeners.push(listener);
  }

  async stop(): Promise<void> {
    const last = this.#child;
    // A service that couldn't open the data holds nothing open and listens to nothing.
    const canListen = this.#state === "ready";
    this.#state = "stopping";
    if (last === null) return;
    const exited = new Promise<void>((resolve) => last.once("exit", () => resolve()));
    if (canListen) last.postMessage({ kind: "stop" } satisfies HostMessage);
    else last.kill();
    const timer = setTimeout(() => last.kill(), stopTimeoutMs);
    await exited;
    clearTimeout(timer);
  }

  #receive(message: ServiceHostMessage): void {
    if (message.kind === "ready") this.#becomeReady();
    else if (message.kind === "refused") this.#refuse(message.error);
    else this.#pending.settle(message);
  }

  #becomeReady(): void {
    if (this.#state === "stopping") return;
    this.#state = "ready";
    for (const listener of this.#readyListeners) listener();
    for (const message of this.#waiting.splice(0)) this.send(message);
    for (const page of this.#pages) this.#handPort(page);
  }

  #handPort(page: WebContents): void {
    const { port1, port2 } = new MessageChannelMain();
    this.#child?.postMessage({ kind: "port" } satisfies HostMessage, [port1]);
    page.postMessage("port", null, [port2]);
  }

  #refuse(error: AppErrorValue): void {
    this.#state = "refused";
    this.#refusal = error;
    this.#pending.rejectAll();
    this.#tellAll(error);
  }

  #handleExit(): void {
    this.#child = null;
    this.#waiting.length = 0;
    this.#pending.rejectAll();
    if (this.#state === "stopping" || this.#state === "refused") return;
    const waitMs = this.#brake.next();
    if (waitMs === null) {
      this.#refuse(gaveUp);
      return;
    }
    this.#state = "starting";
    this.#tellAll(null);
    setTimeout(() => this.start(), waitMs);
  }

  #tellAll(error: AppErrorValue | null): void {
    for (const page of this.#pages) tellPage(page, "service-lost", { error });
  }
}

// In the product the clock and the runtime's own switches can't be set from outside.
function serviceEnvironment(): NodeJS.ProcessEnv {
  const { BRANCH_LEDGER_NOW: now, NODE_OPTIONS: _options, ...env } = process.env;
  return app.isPackaged || now === undefined ? env : { ...env, BRANCH_LEDGER_NOW: now };
}
