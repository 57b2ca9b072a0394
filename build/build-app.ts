import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import type { InlineConfig } from "vite";
import { BuildError } from "./support/build-error.ts";
import { newestChange } from "./support/newest-change.ts";
import { repoRoot } from "./support/paths.ts";
import { nodeBuildConfig, nodeBuilds } from "./vite/node-build.ts";
import type { BuildProfile } from "./vite/node-build.ts";
import { pageBuildConfig } from "./vite/page-build.ts";

const stampFile = join(repoRoot, "out", ".built");
const sources = ["electron", "shared", "renderer", "build/vite", "package.json"];
const migrations = join(repoRoot, "electron/service/core/database/migrations");

/** Builds the four parts into out/, unless nothing changed since the last build of this profile. */
export async function buildApp(
  profile: BuildProfile,
  say: (line: string) => void = console.log,
): Promise<void> {
  const stamp = JSON.stringify({ profile, newest: await newestChange(sources) });
  const lastStamp = await readFile(stampFile, "utf8").catch(() => "");
  if (stamp === lastStamp) return;
  say(profile.release ? "Building the application for release..." : "Building the application...");
  await rm(stampFile, { force: true });
  for (const part of nodeBuilds) await buildPart(nodeBuildConfig(part, profile));
  await buildPart(pageBuildConfig(profile));
  await copyMigrations();
  await writeFile(stampFile, stamp);
}

async function buildPart(config: InlineConfig): Promise<void> {
  const callersEnvironment = process.env["NODE_ENV"];
  // Vite takes this over from its caller, and under vitest ("test") React's JSX would not match React.
  process.env["NODE_ENV"] = "production";
  try {
    await build(config);
  } catch (error) {
    // Vite's message names the file and the import; its own stack adds nothing.
    const reason = error instanceof Error ? error.message : String(error);
    throw new BuildError(`The application could not be built: ${reason.split("\n    at ")[0]}`);
  } finally {
    if (callersEnvironment === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = callersEnvironment;
  }
}

async function copyMigrations(): Promise<void> {
  const target = join(repoRoot, "out", "migrations");
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  if (existsSync(migrations)) await cp(migrations, target, { recursive: true });
}
