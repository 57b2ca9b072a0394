import { rm } from "node:fs/promises";
import { join } from "node:path";
import { build, Platform } from "electron-builder";
import type { AfterPackContext, Configuration } from "electron-builder";
import { buildApp } from "./build-app.ts";
import { compileTemplatesWhenStale } from "./compile-templates-when-stale.ts";
import { flipReleaseFuses } from "./flip-release-fuses.ts";
import { pinnedElectronVersion } from "./provide-electron/pinned.ts";
import { provideElectron } from "./provide-electron/provide-electron.ts";
import type { ElectronRuntime } from "./provide-electron/provide-electron.ts";
import { provideSqliteBinding } from "./provide-sqlite/provide-sqlite-binding.ts";
import { BuildError } from "./support/build-error.ts";
import { repoRoot } from "./support/paths.ts";

export interface PackageOptions {
  /** Refuses any runtime but the pinned one and flips the fuses; else it is a local test package. */
  readonly release: boolean;
  /** Only the unpacked folder, no installer. */
  readonly dirOnly: boolean;
}

/** Packages the application and gives back the folder of the unpacked program. */
export async function packageApp(options: PackageOptions): Promise<string> {
  const runtime = await provideElectron();
  if (options.release) requireReleasable(runtime);
  await compileTemplatesWhenStale();
  await buildApp({ release: true, localTest: !options.release });
  const output = join("dist", options.release ? "packages" : "local-test");
  await rm(join(repoRoot, output), { recursive: true, force: true });
  const config = await configuration(runtime, output, options);
  const target = options.dirOnly ? { targets: currentPlatform().createTarget("dir") } : {};
  await build({ projectDir: repoRoot, publish: "never", config, ...target });
  return join(repoRoot, output, unpackedName());
}

function requireReleasable(runtime: ElectronRuntime): void {
  if (runtime.version === pinnedElectronVersion()) return;
  throw new BuildError(
    `A release ships Electron ${pinnedElectronVersion()}, but this machine has ${runtime.version}; for a local test run: npm run package -- --dir`,
  );
}

async function configuration(
  runtime: ElectronRuntime,
  output: string,
  { release, dirOnly }: PackageOptions,
): Promise<Configuration> {
  const binding = release ? null : await provideSqliteBinding(runtime.distPath);
  const own = binding === null ? [] : [{ from: binding, to: "better_sqlite3.node" }];
  // electron-builder.yml is read by electron-builder itself; named here too, its lists would stand twice.
  return {
    electronVersion: runtime.version,
    // This machine's own runtime; installers for other processors take theirs from electron-builder.
    ...(dirOnly ? { electronDist: runtime.distPath } : {}),
    directories: { output },
    // Added to the ones of the file.
    extraResources: own,
    afterPack: (context) => finishPackage(context, release),
    ...(release ? {} : testNames),
  };
}

const testNames: Configuration = {
  productName: "支部台账（测试）",
  extraMetadata: { productName: "支部台账（测试）" },
};

async function finishPackage(context: AfterPackContext, release: boolean): Promise<void> {
  const resources = join(context.appOutDir, "resources");
  await rm(join(resources, "default_app.asar"), { force: true });
  await rm(join(context.appOutDir, ".complete.json"), { force: true });
  const isWindows = context.electronPlatformName === "win32";
  const program = isWindows ? "branch-ledger.exe" : "branch-ledger";
  if (release) await flipReleaseFuses(join(context.appOutDir, program));
}

function currentPlatform(): Platform {
  return process.platform === "win32" ? Platform.WINDOWS : Platform.LINUX;
}

function unpackedName(): string {
  return process.platform === "win32" ? "win-unpacked" : "linux-unpacked";
}
