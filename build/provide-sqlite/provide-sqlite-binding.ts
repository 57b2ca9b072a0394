import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { electronExecutable } from "../provide-electron/electron-executable.ts";
import { BuildError } from "../support/build-error.ts";
import { cacheFolder, repoRoot } from "../support/paths.ts";
import { runCommand } from "../support/run-command.ts";
import { withLock } from "../support/with-lock.ts";
import { buildSqliteBinding, sqliteDefines } from "./build-sqlite-binding.ts";

const prebuildNapi = 10;

/** The path of a SQLite binding the runtime can load, or null where the packaged one works. */
export async function provideSqliteBinding(
  distPath: string,
  say: (line: string) => void = console.log,
): Promise<string | null> {
  if ((await napiVersion(distPath)) >= prebuildNapi) return null;
  const file = await cachedBindingPath();
  if (existsSync(file)) return file;
  return withLock(`${dirname(file)}.lock`, async () => {
    if (existsSync(file)) return file;
    say("Building the SQLite binding for this runtime (once, about 80 seconds)...");
    const workFolder = cacheFolder("sqlite-binding", "making");
    try {
      const built = await buildSqliteBinding(workFolder);
      await mkdir(dirname(file), { recursive: true });
      await rename(built, file);
    } finally {
      await rm(workFolder, { recursive: true, force: true });
    }
    return file;
  });
}

async function napiVersion(distPath: string): Promise<number> {
  const asked = await runCommand(electronExecutable(distPath), ["-p", "process.versions.napi"], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
    timeoutMs: 30_000,
  });
  const version = Number(asked.stdout.trim());
  if (asked.ok && version > 0) return version;
  const reason = asked.stderr.trim().split("\n")[0] ?? "";
  throw new BuildError(`The Electron in ${distPath} can't be started: ${reason}`);
}

async function cachedBindingPath(): Promise<string> {
  const manifest = join(repoRoot, "node_modules", "better-sqlite3", "package.json");
  const { version } = JSON.parse(await readFile(manifest, "utf8")) as { version: string };
  const defines = createHash("sha256").update(sqliteDefines.join(" ")).digest("hex").slice(0, 8);
  const name = `${version}-${process.platform}-${process.arch}-${defines}`;
  return join(cacheFolder("sqlite-binding"), name, "better_sqlite3.node");
}
