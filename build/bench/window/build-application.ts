import { cp } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import type { InlineConfig } from "vite";
import { compileTemplatesWhenStale } from "../../compile-templates-when-stale.ts";
import { repoRoot } from "../../support/paths.ts";
import { nodeBuildConfig, nodeBuilds } from "../../vite/node-build.ts";
import { pageBuildConfig } from "../../vite/page-build.ts";

const release = { release: true };
const native = "node_modules/better-sqlite3";
const copied = [
  "package.json",
  `${native}/package.json`,
  `${native}/lib`,
  `${native}/prebuilds`,
  "out/templates",
];

/** Builds the application for release into `appDir`: the checkout's out/ may be in use meanwhile. */
export async function buildApplication(appDir: string): Promise<void> {
  await compileTemplatesWhenStale(console.error);
  for (const part of nodeBuilds)
    await build(into(join(appDir, "out", part.outDir), nodeBuildConfig(part, release)));
  await build(into(join(appDir, "out", "renderer"), pageBuildConfig(release)));
  for (const path of copied)
    await cp(join(repoRoot, path), join(appDir, path), { recursive: true });
  const migrations = join(repoRoot, "electron/service/core/database/migrations");
  await cp(migrations, join(appDir, "out", "migrations"), { recursive: true });
}

function into(outDir: string, config: InlineConfig): InlineConfig {
  return { ...config, build: { ...config.build, outDir } };
}
