import { randomUUID } from "node:crypto";
import { app } from "electron";
import { join, resolve } from "node:path";
import type { ServiceOptions } from "#shared/kernel/host-protocol.ts";

export interface AppPaths {
  readonly rendererDir: string;
  readonly preloadFile: string;
  readonly serviceFile: string;
  readonly serviceOptions: ServiceOptions;
}

/** Keeps the settings folder's name ASCII: some Windows tools fail on a Chinese one. */
export function useAsciiUserData(): void {
  app.setPath("userData", join(app.getPath("appData"), "branch-ledger"));
}

/** Where everything lies, in a checkout and in the packaged product. */
export function appPaths(): AppPaths {
  const outDir = join(import.meta.dirname, "..");
  const resourcesDir = app.isPackaged ? process.resourcesPath : outDir;
  const nativeBinding = devSetting("BRANCH_LEDGER_SQLITE_BINDING") ?? packagedBinding();
  return {
    rendererDir: join(outDir, "renderer"),
    preloadFile: join(outDir, "preload", "preload.cjs"),
    serviceFile: join(outDir, "service", "main.js"),
    serviceOptions: {
      dataDir: resolve(devSetting("BRANCH_LEDGER_DATA") ?? join(app.getPath("userData"), "data")),
      migrationsDir: join(resourcesDir, "migrations"),
      templatesDir: join(resourcesDir, "templates"),
      workerPath: join(outDir, "service", "worker.js"),
      appVersion: app.getVersion(),
      sessionId: randomUUID(),
      ...(nativeBinding === undefined ? {} : { nativeBinding }),
    },
  };
}

// In the product no environment variable may move the data or load foreign code.
function devSetting(name: string): string | undefined {
  const value = app.isPackaged ? "" : (process.env[name] ?? "");
  return value === "" ? undefined : value;
}

// Only the local test package brings one: its older runtime can't load the shipped prebuild.
function packagedBinding(): string | undefined {
  const isNeeded = app.isPackaged && Number(process.versions["napi"]) < 10;
  return isNeeded ? join(process.resourcesPath, "better_sqlite3.node") : undefined;
}
