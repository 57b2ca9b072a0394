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
  const override = process.env["ELECTRON_OVERRIDE_DIST_PATH"];
  if (override !== undefined && override !== "") return overriddenRuntime(override);
  const present = await findOfficialRuntime();
  if (present !== null) return { ...present, source: "official" };
  const hasFallback = process.platform === "linux" && process.arch === "x64";
  const cached = hasFallback ? await provideFallbackRuntime({ onlyCached: true, say }) : null;
  if (cached !== null && !mayDownload()) return { ...cached, source: "fallback" };
  const official = await downloadOfficialRuntime(say);
  if (official !== null) return { ...official, source: "official" };
  const fallback = cached ?? (hasFallback ? await provideFallbackRuntime({ say }) : null);
  if (fallback !== null) return { ...fallback, source: "fallback" };
  throw new BuildError(
    "Electron could not be downloaded; set ELECTRON_MIRROR to a mirror this machine reaches, or ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron, and run again.",
  );
}

// With a fallback in the cache the network is only asked again when a mirror was named.
function mayDownload(): boolean {
  return (process.env["ELECTRON_MIRROR"] ?? "") !== "";
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
