import { join } from "node:path";
import type { InlineConfig } from "vite";
import { pinnedElectronVersion } from "../provide-electron/pinned.ts";
import { repoRoot } from "../support/paths.ts";

export interface BuildProfile {
  /** Minified and without source maps. */
  readonly release: boolean;
  /** Marks a package that is never published: it says so, and lets the tests drive it. */
  readonly localTest?: boolean;
}

interface NodeBuild {
  readonly outDir: string;
  readonly entries: Readonly<Record<string, string>>;
  readonly format: "es" | "cjs";
}

// Fixed: one output runs on the development runtime and on the one that is released.
export const nodeTarget = "node20.18";
export const pageTarget = "chrome130";

/** main and service are ESM; the sandboxed preload must be one CommonJS file. */
export const nodeBuilds: readonly NodeBuild[] = [
  { outDir: "main", entries: { main: "electron/main/main.ts" }, format: "es" },
  {
    outDir: "service",
    entries: { main: "electron/service/main.ts", worker: "electron/service/worker.ts" },
    format: "es",
  },
  { outDir: "preload", entries: { preload: "electron/preload/preload.ts" }, format: "cjs" },
];

/** Everything is bundled but Electron and the one package with native code. */
export function nodeBuildConfig(build: NodeBuild, profile: BuildProfile): InlineConfig {
  const extension = build.format === "cjs" ? "cjs" : "js";
  return {
    ...sharedConfig(profile),
    root: repoRoot,
    publicDir: false,
    define: {
      __PINNED_ELECTRON__: JSON.stringify(pinnedElectronVersion()),
      __LOCAL_TEST__: JSON.stringify(profile.localTest ?? false),
    },
    ssr: { target: "node", noExternal: true, external: ["electron", "better-sqlite3"] },
    build: {
      ...outputOptions(build.outDir, profile),
      ssr: true,
      target: nodeTarget,
      rolldownOptions: {
        input: absoluteEntries(build.entries),
        output: {
          format: build.format,
          entryFileNames: `[name].${extension}`,
          chunkFileNames: "chunks/[name]-[hash].js",
        },
      },
    },
  };
}

/** What all builds have in common: no config file, no noise. */
export function sharedConfig(profile: BuildProfile): InlineConfig {
  return { configFile: false, logLevel: "warn", mode: profile.release ? "release" : "development" };
}

/** Where a build goes and what it leaves out of a release. */
export function outputOptions(
  outDir: string,
  profile: BuildProfile,
): NonNullable<InlineConfig["build"]> {
  return {
    outDir: join(repoRoot, "out", outDir),
    emptyOutDir: true,
    sourcemap: !profile.release,
    minify: profile.release,
    reportCompressedSize: false,
  };
}

function absoluteEntries(entries: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries).map(([name, file]) => [name, join(repoRoot, file)]),
  );
}
