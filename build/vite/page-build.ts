import { existsSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import type { InlineConfig } from "vite";
import { repoRoot } from "../support/paths.ts";
import { outputOptions, pageTarget, sharedConfig } from "./node-build.ts";
import type { BuildProfile } from "./node-build.ts";

const rendererDir = join(repoRoot, "renderer");

/** The window's page, and beside it the pages of the preview frame: papers, and sheets to print. */
export function pageBuildConfig(profile: BuildProfile): InlineConfig {
  return {
    ...sharedConfig(profile),
    root: rendererDir,
    base: "/",
    plugins: [react()],
    build: {
      ...outputOptions("renderer", profile),
      target: pageTarget,
      // A page under a strict policy can't load scripts or fonts from data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: { input: pages() },
    },
  };
}

function pages(): string[] {
  const names = ["index.html", "preview/index.html", "preview/print.html"];
  const candidates = names.map((name) => join(rendererDir, name));
  return candidates.filter((page) => existsSync(page));
}
