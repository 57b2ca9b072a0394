import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { BuildError } from "../support/build-error.ts";
import { electronExecutable } from "./electron-executable.ts";
import { provideFallbackRuntime } from "./fallback-runtime.ts";
import { downloadOfficialRuntime, findOfficialRuntime } from "./official-runtime.ts";

export interface ElectronRuntime {
  readonly distPath: string;
  readonly version: string;
  readonly source: "override" | "official" | "fallback";
}

/** Finds or fetches an Electron to run with; the fallback is never to be published. */
export async function provideElectron(
  say: (line: string) => void = console.log,
): Promise<ElectronRuntime> {
  const override = process.env["ELECTRON_OVERRIDE_DIST_PATH"] ?? "";
  if (override !== "") return overriddenRuntime(override);
  const present = await findOfficialRuntime();
  if (present !== null) return { ...present, source: "official" };
  // With a fallback in the cache the network is only asked again when a mirror was named.
  const cached = await fallbackRuntime(true, say);
  if (cached !== null && (process.env["ELECTRON_MIRROR"] ?? "") === "") return cached;
  const official = await downloadOfficialRuntime(say);
  if (official !== null) return { ...official, source: "official" };
  const fallback = await fallbackRuntime(false, say);
  if (fallback !== null) return fallback;
  throw new BuildError(
    "Electron could not be downloaded; set ELECTRON_MIRROR to a mirror this machine reaches, or ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron, and run again.",
  );
}

async function fallbackRuntime(
  onlyCached: boolean,
  say: (line: string) => void,
): Promise<ElectronRuntime | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const found = await provideFallbackRuntime({ onlyCached, say });
  return found === null ? null : { ...found, source: "fallback" };
}

async function overriddenRuntime(distPath: string): Promise<ElectronRuntime> {
  if (!existsSync(electronExecutable(distPath))) {
    throw new BuildError(
      `ELECTRON_OVERRIDE_DIST_PATH is ${distPath}, but no Electron program is in that folder.`,
    );
  }
  const version = await readFile(join(distPath, "version"), "utf8").catch(() => "unknown");
  return { distPath, version: version.trim().replace(/^v/, ""), source: "override" };
}
