import { userInfo } from "node:os";
import type {
  HostMessage,
  ServiceHostMessage,
  ServiceOptions,
} from "#shared/kernel/host-protocol.ts";
import { failureReply } from "./core/jobs/to-reply.ts";
import { dataFolderAt } from "./core/files/data-folder.ts";
import { createLog } from "./core/log.ts";
import { openLedger, type Ledger } from "./ledger.ts";
import { createPortServer, type ServicePort } from "./port-server.ts";

interface HostPort {
  postMessage(message: ServiceHostMessage): void;
  on(
    event: "message",
    listener: (event: { data: HostMessage; ports: ServicePort[] }) => void,
  ): void;
}

/** Electron's utilityProcess gives the host's port as `process.parentPort`. */
const host = (process as unknown as { parentPort: HostPort }).parentPort;
const options = JSON.parse(process.argv.at(-1) ?? "{}") as ServiceOptions;
const ports = createPortServer();
/** The window paints first; then there is time to look the records over. */
const startCheckDelayMs = 5_000;

function listen(ledger: Ledger): void {
  host.on("message", ({ data, ports: [port] }) => {
    if (data.kind === "port" && port) ports.serve(port, ledger);
    else if (data.kind === "ticket") {
      ledger.storeTicket(data.grant);
      host.postMessage({ kind: "ticket-stored", ticket: data.grant.ticket });
    } else if (data.kind === "ask-document")
      host.postMessage({ kind: "document", id: data.id, path: ledger.documentPath(data.uid) });
    else if (data.kind === "ask-template") {
      const path = ledger.ownTemplatePath(data.templateName);
      host.postMessage({ kind: "document", id: data.id, path });
    } else if (data.kind === "stop")
      void ledger.close().then(() => {
        host.postMessage({ kind: "stopped" });
        process.exit(0);
      });
  });
}

async function start(): Promise<void> {
  try {
    const ledger = await openLedger({
      ...options,
      operator: `本机用户（${userInfo().username}）`,
      clockStartAt: process.env["BRANCH_LEDGER_NOW"],
      onEvent: ports.broadcast,
      whenInUse: "refuse",
    });
    listen(ledger);
    host.postMessage({ kind: "ready" });
    setTimeout(() => void ledger.checkAtStart(), startCheckDelayMs).unref();
  } catch (error) {
    const reply = failureReply(error, (unforeseen) =>
      createLog(dataFolderAt(options.dataDir).logs, "service").failure("start", unforeseen),
    );
    if (!reply.ok) host.postMessage({ kind: "refused", error: reply.error });
  }
}

void start();
