import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { repoRoot } from "../support/paths.ts";
import { runCommand } from "../support/run-command.ts";
import { electronExecutable } from "./electron-executable.ts";
import { pinnedElectronVersion } from "./pinned.ts";

const firstByteMs = 10_000;
const wholeDownloadMs = 15 * 60_000;
const packageFolder = join(repoRoot, "node_modules", "electron");

export interface FoundRuntime {
  readonly distPath: string;
  readonly version: string;
}

/** The pinned Electron where its own installer already put it, or null. */
export async function findOfficialRuntime(): Promise<FoundRuntime | null> {
  const distPath = join(packageFolder, "dist");
  const version = await readFile(join(distPath, "version"), "utf8").catch(() => "");
  const isPinned = version.trim().replace(/^v/, "") === pinnedElectronVersion();
  // path.txt is written last by the installer: without it the unpacking was cut short.
  const isComplete = existsSync(join(packageFolder, "path.txt"));
  if (!isPinned || !isComplete || !existsSync(electronExecutable(distPath))) return null;
  return { distPath, version: pinnedElectronVersion() };
}

/** Lets Electron's own installer download it; null when the source can't be reached in time. */
export async function downloadOfficialRuntime(
  say: (line: string) => void,
): Promise<FoundRuntime | null> {
  if (!(await isReachable())) {
    say("Electron's own download can't be reached from here.");
    return null;
  }
  say(`Downloading Electron ${pinnedElectronVersion()} (once, about 120 MB)...`);
  const installed = await runCommand(process.execPath, [join(packageFolder, "install.js")], {
    env: withProxySupport(),
    timeoutMs: wholeDownloadMs,
  });
  if (!installed.ok) {
    const reason = installed.stderr.trim().split("\n")[0] ?? "";
    say(`Electron's own download failed${reason === "" ? "." : `: ${reason}`}`);
  }
  return findOfficialRuntime();
}

// The installer waits without a limit, so the first byte is asked for before it is started.
async function isReachable(): Promise<boolean> {
  const probe = `
    const { getArtifactRemoteURL } = await import(${JSON.stringify(artifactUtilsUrl())});
    const version = "v" + ${JSON.stringify(pinnedElectronVersion())};
    const details = { artifactName: "electron", version, platform: process.platform, arch: process.arch };
    const reply = await fetch(await getArtifactRemoteURL(details), { method: "HEAD" });
    process.exit(reply.ok ? 0 : 1);`;
  const asked = await runCommand(process.execPath, ["--input-type=module", "-e", probe], {
    env: withProxySupport(),
    timeoutMs: firstByteMs,
  });
  return asked.ok;
}

function artifactUtilsUrl(): string {
  const file = join(repoRoot, "node_modules", "@electron", "get", "dist", "artifact-utils.js");
  return new URL(`file://${file.replaceAll("\\", "/")}`).href;
}

function withProxySupport(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_USE_ENV_PROXY: "1", ELECTRON_GET_USE_PROXY: "1" };
}
