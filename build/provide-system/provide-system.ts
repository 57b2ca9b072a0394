import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { BuildError } from "../support/build-error.ts";
import { runCommand } from "../support/run-command.ts";
import { systemNeeds } from "./system-needs.ts";
import type { NeedSet, SystemNeed } from "./system-needs.ts";

/** Installs what a Debian system lacks when run as root, else says the one command that does. */
export async function provideSystem(
  set: NeedSet,
  say: (line: string) => void = console.log,
): Promise<void> {
  if (process.platform !== "linux" || !existsSync("/usr/bin/dpkg-query")) return;
  const missing = await missingNeeds(set);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) throw new BuildError(await askForInstall(missing));
  await installAsRoot(missing, say);
}

async function askForInstall(missing: readonly SystemNeed[]): Promise<string> {
  const names = (await installableNames(missing)).join(" ");
  return `Some system packages are missing; run this, then try again:\nsudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`;
}

async function installAsRoot(
  missing: readonly SystemNeed[],
  say: (line: string) => void,
): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  say("Updating the list of system packages...");
  await runCommand("apt-get", ["update", "-qq"], { env });
  const names = await installableNames(missing);
  say(`Installing system packages: ${names.join(" ")}`);
  const args = ["install", "-y", "-qq", "--no-install-recommends", ...names];
  const installed = await runCommand("apt-get", args, { env });
  if (installed.ok) return;
  const tail = installed.stderr.trim().split("\n").slice(-5).join("\n");
  throw new BuildError(`System packages could not be installed:\n${tail}`);
}

async function missingNeeds(set: NeedSet): Promise<SystemNeed[]> {
  const asked = await runCommand("dpkg-query", ["-W", "-f=${Package} ${db:Status-Abbrev}\n"]);
  const installed = new Set(
    asked.stdout
      .split("\n")
      .filter((line) => line.trimEnd().endsWith(" ii"))
      .map((line) => line.split(" ")[0]),
  );
  return systemNeeds(set).filter(
    (need) => !need.packages.some((name) => installed.has(name)) && !isOnPath(need.command),
  );
}

/** Of each need the first package name that this release of Debian has. */
async function installableNames(needs: readonly SystemNeed[]): Promise<string[]> {
  const names: string[] = [];
  for (const need of needs) names.push(await firstKnownName(need.packages));
  return names;
}

async function firstKnownName(packages: readonly string[]): Promise<string> {
  for (const name of packages) {
    const shown = await runCommand("apt-cache", ["show", "--no-all-versions", name]);
    if (shown.ok && shown.stdout.includes(`Package: ${name}\n`)) return name;
  }
  return packages.at(-1) ?? "";
}

function isOnPath(command: string | undefined): boolean {
  if (command === undefined) return false;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.some((folder) => isExecutable(join(folder, command)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
