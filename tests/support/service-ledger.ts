import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { contract } from "#shared/contract.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { FileAccess } from "#shared/kernel/file-ticket.ts";
import type { JobProgress, ServiceEvent } from "#shared/kernel/wire.ts";
import { createTicketId } from "#service/core/ids.ts";
import { openLedger, type Ledger, type LedgerOptions } from "#service/ledger.ts";
import { compileTemplates } from "../../build/compile-templates.ts";
import { digestOf } from "./service-digest.ts";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const migrationsDir = at("electron/service/core/database/migrations");
/** A Sunday afternoon in Asia/Shanghai. */
export const testNow = "2026-11-22T15:30:00+08:00";

const folders: string[] = [];
process.on("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

let compiled: Promise<string> | null = null;

/** The official templates, compiled once for each test file. */
export function templatesFolder(): Promise<string> {
  compiled ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), "branch-ledger-templates-"));
    await compileTemplates(folder);
    folders.push(folder);
    return folder;
  })();
  return compiled;
}

/** A fresh folder that goes with the process. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "branch-ledger-test-"));
  folders.push(folder);
  return folder;
}

export function testOptions(dataDir: string, templatesDir: string): LedgerOptions {
  return {
    dataDir,
    migrationsDir,
    templatesDir,
    workerPath: at("electron/service/worker.ts"),
    appVersion: "0.0.0-test",
    sessionId: null,
    operator: "测试员",
    clockStartAt: testNow,
    onEvent: () => {},
    whenInUse: "refuse",
  };
}

/** A ledger under test and what a test does with it. */
export interface TestLedger {
  readonly ledger: Ledger;
  readonly dataDir: string;
  readonly databasePath: string;
  readonly events: readonly ServiceEvent[];
  /** A new path in a folder of this test's own. */
  path(name: string): string;
  /** Asks a route; fails the test unless it is answered as its contract says. */
  ask<T>(route: string, input: unknown, more?: AskOptions): Promise<T>;
  /** Asks a route that must be refused, and answers the refusal. */
  refuse(route: string, input: unknown, more?: AskOptions): Promise<AppErrorValue>;
  grant(path: string, access: FileAccess): string;
  digest(): string;
  close(): Promise<void>;
}

export interface AskOptions {
  readonly id?: string;
  readonly commandId?: string;
  readonly onProgress?: (progress: JobProgress) => void;
}

function checkOutput(route: string, data: unknown): void {
  const parsed = contract[route]?.output.safeParse(data);
  if (!parsed?.success)
    throw new Error(`${route} answered what its contract does not say: ${parsed?.error.message}`);
}

function grantOn(ledger: Ledger) {
  return (path: string, access: FileAccess): string => {
    const ticket = createTicketId();
    ledger.storeTicket({ ticket, path, access, lifetime: "once" });
    return ticket;
  };
}

/** Opens a ledger in a fresh folder, or in the one given. */
export async function startLedger(options: Partial<LedgerOptions> = {}): Promise<TestLedger> {
  const folder = temporaryFolder();
  const dataDir = options.dataDir ?? join(folder, "data");
  const events: ServiceEvent[] = [];
  const ledger = await openLedger({
    ...testOptions(dataDir, options.templatesDir ?? (await templatesFolder())),
    onEvent: (event) => events.push(event),
    ...options,
  });
  const request = (route: string, input: unknown, { id, commandId, onProgress }: AskOptions = {}) =>
    ledger.request(
      { id: id ?? randomUUID(), route, input, commandId: commandId ?? randomUUID() },
      onProgress,
    );
  const databasePath = join(dataDir, "ledger.db");
  return {
    ledger,
    dataDir,
    databasePath,
    events,
    path: (name) => join(folder, name),
    ask: async <T>(route: string, input: unknown, more?: AskOptions) => {
      const reply = await request(route, input, more);
      if (!reply.ok) throw new Error(`${route} was refused: ${JSON.stringify(reply.error)}`);
      checkOutput(route, reply.data);
      return reply.data as T;
    },
    refuse: async (route, input, more) => {
      const reply = await request(route, input, more);
      if (reply.ok) throw new Error(`${route} was not refused: ${JSON.stringify(reply.data)}`);
      return reply.error;
    },
    grant: grantOn(ledger),
    digest: () => digestOf(databasePath),
    close: () => ledger.close(),
  };
}
