import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { BuildError } from "./support/build-error.ts";
import { newestChange } from "./support/newest-change.ts";
import { repoRoot } from "./support/paths.ts";
import { runCommand } from "./support/run-command.ts";

const compiler = join(repoRoot, "build", "compile-templates.ts");
const templatesDir = join(repoRoot, "out", "templates");
const stampFile = join(repoRoot, "out", ".templates-compiled");
const sources = [
  "build/compile-templates.ts",
  "build/official-templates",
  "electron/service/modules/templates",
  "shared",
];

/** Compiles the official templates when their sources changed or the result is missing. */
export async function compileTemplatesWhenStale(
  say: (line: string) => void = console.log,
): Promise<void> {
  const stamp = await newestChange(sources);
  const lastStamp = await readFile(stampFile, "utf8").catch(() => "");
  if (stamp === lastStamp && existsSync(templatesDir)) return;
  say("Compiling the official templates...");
  const compiled = await runCommand(process.execPath, [compiler], { cwd: repoRoot });
  if (!compiled.ok) {
    throw new BuildError(`The official templates could not be compiled:\n${compiled.stderr}`);
  }
  await writeFile(stampFile, stamp);
}
