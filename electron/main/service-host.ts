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

export interface ServiceHost {
  start(): void;
  /** The page gets a port now, or as soon as the service is ready, and after every restart. */
  connect(page: WebContents): void;
  send(message: HostMessage): void;
  /** Sends a message and waits for its reply; rejects when the service can't give one. */
  ask(message: HostMessage, isReply: IsReply): Promise<ServiceHostMessage>;
  onReady(listener: () => void): void;
  stop(): Promise<void>;
}

const gaveUp: AppErrorValue = {
  code: "service-gave-up",
  message: "后台服务多次意外退出，已停止自动重启。已保存的资料不受影响。",
  hint: "请退出程序后重新打开；如果仍然出现，请联系维护人员。",
};

/** Runs the service beside the window, restarts it when it dies, and hands out ports to it. */
export function createServiceHost(serviceFile: string, options: ServiceOptions): ServiceHost {
  const pages = new Set<WebContents>();
  const readyListeners: (() => void)[] = [];
  const pending = createPendingAsks();
  const waiting: HostMessage[] = [];
  const brake = createRestartBrake();
  let child: UtilityProcess | null = null;
  let state: "starting" | "ready" | "refused" | "stopping" | "given-up" = "starting";
  let refusal: AppErrorValue | null = null;

  const tellAll = (error: AppErrorValue | null): void => {
    for (const page of pages) tellPage(page, "service-lost", { error });
  };
  const handPort = (page: WebContents): void => {
    const { port1, port2 } = new MessageChannelMain();
    child?.postMessage({ kind: "port" } satisfies HostMessage, [port1]);
    page.postMessage("port", null, [port2]);
  };
  const becomeReady = (): void => {
    state = "ready";
    for (const listener of readyListeners) listener();
    for (const message of waiting.splice(0)) send(message);
    for (const page of pages) handPort(page);
  };
  const refuse = (error: AppErrorValue, newState: "refused" | "given-up"): void => {
    state = newState;
    refusal = error;
    pending.rejectAll();
    tellAll(error);
  };
  const receive = (message: ServiceHostMessage): void => {
    if (message.kind === "ready") becomeReady();
    else if (message.kind === "refused") refuse(message.error, "refused");
    else pending.settle(message);
  };
  const handleExit = (): void => {
    child = null;
    waiting.length = 0;
    pending.rejectAll();
    if (state === "stopping" || state === "refused") return;
    const waitMs = brake.next();
    if (waitMs === null) return refuse(gaveUp, "given-up");
    state = "starting";
    tellAll(null);
    setTimeout(fork, waitMs);
  };
  const fork = (): void => {
    if (state === "stopping") return;
    child = utilityProcess.fork(serviceFile, [JSON.stringify(options)], {
      serviceName: "branch-ledger-service",
      env: serviceEnvironment(),
    });
    child.on("message", receive);
    child.on("exit", handleExit);
  };
  const send = (message: HostMessage): void => child?.postMessage(message);

  return {
    start: fork,
    send,
    onReady: (listener) => void readyListeners.push(listener),
    connect(page) {
      if (!pages.has(page)) page.once("destroyed", () => pages.delete(page));
      pages.add(page);
      if (state === "ready") handPort(page);
      if (refusal !== null) tellPage(page, "service-lost", { error: refusal });
    },
    ask(message, isReply) {
      const reply = pending.add(isReply);
      if (state === "ready") send(message);
      else if (state === "starting") waiting.push(message);
      else pending.rejectAll();
      return reply;
    },
    async stop() {
      const last = child;
      // A service that couldn't open the data holds nothing open and listens to nothing.
      const canListen = state === "ready";
      state = "stopping";
      if (last === null) return;
      const exited = new Promise<void>((resolve) => last.once("exit", () => resolve()));
      if (canListen) last.postMessage({ kind: "stop" } satisfies HostMessage);
      else last.kill();
      const timer = setTimeout(() => last.kill(), stopTimeoutMs);
      await exited;
      clearTimeout(timer);
    },
  };
}

// In the product the clock and the runtime's own switches can't be set from outside.
function serviceEnvironment(): NodeJS.ProcessEnv {
  const { BRANCH_LEDGER_NOW: now, NODE_OPTIONS: _options, ...env } = process.env;
  return app.isPackaged || now === undefined ? env : { ...env, BRANCH_LEDGER_NOW: now };
}
