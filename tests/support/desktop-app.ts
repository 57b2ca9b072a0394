import { chownSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { ElectronApplication, Page } from "playwright";
import { inject } from "vitest";
import { launchElectron } from "../../build/screenshots/launch-electron.ts";
import { nobodyId, runsAsRoot, type DesktopKit } from "./desktop-kit.ts";
import "./desktop-setup.ts";
import { launchPackaged } from "./launch-packaged.ts";

export interface DesktopApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataDir: string;
  /** What another process needs to start the same program for the same user. */
  readonly launch: DesktopLaunch;
  close(): Promise<void>;
}

export interface DesktopLaunch {
  readonly program: string;
  readonly args: string[];
  readonly cwd: string;
  readonly env: Record<string, string>;
}

export interface DesktopAppOptions {
  /** Kept after close; without it the application gets an empty folder that is removed. */
  readonly dataDir?: string;
  /** Another program than the development runtime with the built application, e.g. a packaged one. */
  readonly program?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The instant the whole program takes for now, e.g. `deskNow`. */
  readonly now?: string;
}

// Far more than anything takes on a busy machine, far less than a test may last.
const patienceMs = 15_000;

/** A Sunday morning in Asia/Shanghai: the day the flows of the window are tried on. */
export const deskNow = "2026-11-22T10:30:00+08:00";

/** Starts the built application in a real Electron, sandboxed and as an ordinary user. */
export async function startDesktopApp(options: DesktopAppOptions = {}): Promise<DesktopApp> {
  const kit = inject("desktopKit");
  const home = await mkdtemp(join(kit.folder, "home-"));
  giveToUser(home);
  const dataDir = options.dataDir ?? join(home, "data");
  if (!existsSync(dataDir)) mkdirSync(dataDir, { recursive: true });
  giveToUser(dataDir);
  const launch: DesktopLaunch = {
    program: options.program ?? kit.program,
    args: options.program === undefined ? [kit.appDir] : [],
    cwd: kit.folder,
    env: {
      PATH: process.env["PATH"] ?? "",
      LANG: "zh_CN.UTF-8",
      HOME: home,
      DISPLAY: kit.display,
      BRANCH_LEDGER_DATA: dataDir,
      ...(kit.binding === "" ? {} : { BRANCH_LEDGER_SQLITE_BINDING: kit.binding }),
      ...(options.now === undefined ? {} : { BRANCH_LEDGER_NOW: options.now }),
      ...options.env,
    },
  };
  const app = await start(launch, kit);
  const page = await app.firstWindow();
  page.setDefaultTimeout(patienceMs);
  // Only the clock stands still; timers run on.
  if (options.now !== undefined) await page.clock.setFixedTime(options.now);
  const close = async (): Promise<void> => {
    await app.close();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  return { app, page, dataDir, launch, close };
}

function start(launch: DesktopLaunch, kit: DesktopKit): Promise<ElectronApplication> {
  const { program: executablePath, args, cwd, env } = launch;
  const options = { executablePath, args, cwd, env, chromiumSandbox: true };
  return executablePath === kit.program
    ? launchElectron(options, kit.loader)
    : launchPackaged(options);
}

/** Hands a folder with everything in it to the user the program runs as. */
export function giveToUser(folder: string): void {
  if (!runsAsRoot) return;
  chownSync(folder, nobodyId, nobodyId);
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    chownSync(join(folder, name), nobodyId, nobodyId);
}
