import { join } from "node:path";

/** The folder of package.json, whatever folder a script was started from. */
export const repoRoot = join(import.meta.dirname, "..", "..");

/** Where downloads and native builds are kept between runs; `npm ci` clears it with node_modules. */
export function cacheFolder(...names: string[]): string {
  return join(repoRoot, "node_modules", ".cache", ...names);
}
