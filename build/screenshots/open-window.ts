import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElectronApplication, Page } from "playwright";
import { buildApp } from "../build-app.ts";
import { compileTemplatesWhenStale } from "../compile-templates-when-stale.ts";
import { electronExecutable } from "../provide-electron/electron-executable.ts";
import { provideElectron } from "../provide-electron/provide-electron.ts";
import { provideSqliteBinding } from "../provide-sqlite/provide-sqlite-binding.ts";
import { provideSystem } from "../provide-system/provide-system.ts";
import { withDisplay } from "../provide-system/with-display.ts";
import { repoRoot } from "../support/paths.ts";
import { launchElectron } from "./launch-electron.ts";

/** The day every picture is taken on. */
export const pictureNow = "2026-11-22T10:30:00+08:00";

/** A window to be photographed. */
export interface PictureWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Answers the next open and save dialogs with this path. */
  answerDialogs(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface Studio {
  open(dataDir: string): Promise<PictureWindow>;
  close(): void;
}

/** Builds the program once, with a screen of its own: the same picture on every machine with the fonts. */
export async function openStudio(): Promise<Studio> {
  await provideSystem("run");
  const runtime = await provideElectron();
  const binding = await provideSqliteBinding(runtime.distPath);
  await compileTemplatesWhenStale();
  await buildApp({ release: false });
  const display = await withDisplay({ alwaysOwn: true });
  const env = {
    PATH: process.env["PATH"] ?? "",
    LANG: "zh_CN.UTF-8",
    DISPLAY: display.name,
    BRANCH_LEDGER_NOW: pictureNow,
    ...(binding === null ? {} : { BRANCH_LEDGER_SQLITE_BINDING: binding }),
  };
  const program = electronExecutable(runtime.distPath);
  return {
    open: (dataDir) => openWindow(program, { ...env, BRANCH_LEDGER_DATA: dataDir }),
    close: () => display.stop(),
  };
}

async function openWindow(
  executablePath: string,
  env: Readonly<Record<string, string>>,
): Promise<PictureWindow> {
  const home = await mkdtemp(join(tmpdir(), "branch-ledger-pictures-"));
  const isRoot = process.getuid?.() === 0;
  const args = [...(isRoot ? ["--no-sandbox"] : []), "--disable-gpu", repoRoot];
  const app = await launchElectron({ executablePath, args, env: { ...env, HOME: home } });
  const page = await app.firstWindow();
  page.setDefaultTimeout(20_000);
  await page.clock.setFixedTime(pictureNow);
  // A screen of 1366×768 less its task bar.
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 728),
  );
  await page.waitForFunction("innerWidth === 1366 && innerHeight === 728");
  return {
    app,
    page,
    answerDialogs: (path) => answerDialogs(app, path),
    close: async () => {
      await app.close();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function answerDialogs(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, path);
}
