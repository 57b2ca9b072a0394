import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
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
  for (const part of nodeBuilds) await build(nodeBuildConfig(part, profile));
  await build(pageBuildConfig(profile));
  await copyMigrations();
  await writeFile(stampFile, stamp);
}

async function copyMigrations(): Promise<void> {
  const target = join(repoRoot, "out", "migrations");
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  if (existsSync(migrations)) await cp(migrations, target, { recursive: true });
}
