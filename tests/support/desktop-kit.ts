import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildApp } from "../../build/build-app.ts";
import { compileTemplatesWhenStale } from "../../build/compile-templates-when-stale.ts";
import { electronExecutable } from "../../build/provide-electron/electron-executable.ts";
import { playwrightLoader } from "../../build/screenshots/playwright-loader.ts";
import { provideElectron } from "../../build/provide-electron/provide-electron.ts";
import { provideSqliteBinding } from "../../build/provide-sqlite/provide-sqlite-binding.ts";
import { provideSystem } from "../../build/provide-system/provide-system.ts";
import { withDisplay } from "../../build/provide-system/with-display.ts";
import { repoRoot } from "../../build/support/paths.ts";

/** Where the copies lie that the tests start; plain data, so that vitest can hand it to workers. */
export interface DesktopKit {
  readonly folder: string;
  readonly appDir: string;
  /** Starts Electron as an ordinary user, so that Chromium's sandbox is really on. */
  readonly program: string;
  /** Holds the program back until Playwright has attached; see launch-electron.ts. */
  readonly loader: string;
  readonly binding: string;
  readonly display: string;
}

export const nobodyId = 65534;
export const runsAsRoot = process.getuid?.() === 0;

/** Builds and copies everything once; the checkout itself may be closed to other users. */
export async function prepareDesktopKit(): Promise<{
  readonly kit: DesktopKit;
  readonly remove: () => Promise<void>;
}> {
  await provideSystem("run");
  const runtime = await provideElectron();
  const binding = await provideSqliteBinding(runtime.distPath);
  await compileTemplatesWhenStale();
  await buildApp({ release: false });
  const folder = await mkdtemp(join(tmpdir(), "branch-ledger-desktop-"));
  await chmod(folder, 0o755);
  const appDir = join(folder, "app");
  await copyApp(appDir);
  await cp(runtime.distPath, join(folder, "runtime"), { recursive: true });
  if (binding !== null) await cp(binding, join(folder, "better_sqlite3.node"));
  const loader = join(folder, "loader.cjs");
  await cp(playwrightLoader, loader);
  const program = await programAsNobody(electronExecutable(join(folder, "runtime")));
  const display = await withDisplay({ alwaysOwn: true });
  const kit: DesktopKit = {
    folder,
    appDir,
    program,
    loader,
    binding: binding === null ? "" : join(folder, "better_sqlite3.node"),
    display: display.name,
  };
  const remove = async (): Promise<void> => {
    display.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { kit, remove };
}

async function copyApp(appDir: string): Promise<void> {
  const native = join("node_modules", "better-sqlite3");
  await mkdir(join(appDir, native), { recursive: true });
  for (const name of ["out", "package.json", join(native, "package.json"), join(native, "lib")]) {
    await cp(join(repoRoot, name), join(appDir, name), { recursive: true });
  }
  await cp(join(repoRoot, native, "prebuilds"), join(appDir, native, "prebuilds"), {
    recursive: true,
  });
}

/** A wrapper beside a program that starts it as an ordinary user: root gets no sandbox. */
export async function programAsNobody(program: string): Promise<string> {
  if (!runsAsRoot) return program;
  const wrapper = `${program}-as-nobody`;
  const identity = `--reuid=${nobodyId} --regid=${nobodyId} --clear-groups`;
  await writeFile(
    wrapper,
    `#!/bin/sh\nexec setpriv ${identity} env HOME="$HOME" ${program} "$@"\n`,
  );
  await chmod(wrapper, 0o755);
  return wrapper;
}
