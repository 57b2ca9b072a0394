import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { buildApp } from "./build-app.ts";
import { compileTemplatesWhenStale } from "./compile-templates-when-stale.ts";
import { electronExecutable } from "./provide-electron/electron-executable.ts";
import { provideElectron } from "./provide-electron/provide-electron.ts";
import { provideSqliteBinding } from "./provide-sqlite/provide-sqlite-binding.ts";
import { provideSystem } from "./provide-system/provide-system.ts";
import { withDisplay } from "./provide-system/with-display.ts";
import { repoRoot } from "./support/paths.ts";
import { runAsScript } from "./support/run-as-script.ts";

// Chromium looks for a message bus that a machine without a desktop doesn't have.
const harmlessNoise = /:ERROR:(?:dbus\/)?(?:bus|object_proxy)\.cc/;

runAsScript(start);

/** npm start: provides what is missing, builds what changed, opens the window. */
async function start(): Promise<number> {
  await provideSystem("run");
  const runtime = await provideElectron();
  const binding = await provideSqliteBinding(runtime.distPath);
  await compileTemplatesWhenStale();
  await buildApp({ release: false });
  const display = await withDisplay({ say: console.log });
  if (runtime.source === "fallback") {
    console.log(
      `Electron ${runtime.version} is the development runtime; releases ship a newer one.`,
    );
  }
  console.log("Opening the window. Press Ctrl+C to end.");
  try {
    const switches = [...sandboxSwitches(), ...(display.isOwn ? ["--disable-gpu"] : [])];
    const env = {
      ...process.env,
      ...(binding === null ? {} : { BRANCH_LEDGER_SQLITE_BINDING: binding }),
      ...(display.name === "" ? {} : { DISPLAY: display.name }),
    };
    return await runElectron(electronExecutable(runtime.distPath), switches, env);
  } finally {
    display.stop();
  }
}

function runElectron(
  program: string,
  switches: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const child = spawn(program, [...switches, repoRoot, ...process.argv.slice(2)], {
    env,
    stdio: ["inherit", "inherit", "pipe"],
    // In the terminal's own group Ctrl+C would kill the service before main can close the data.
    detached: process.platform !== "win32",
  });
  let isEnding = false;
  const end = (): void => {
    isEnding = true;
    child.kill("SIGTERM");
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
  createInterface(child.stderr).on("line", (line) => {
    if (!harmlessNoise.test(line)) console.error(line);
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(isEnding ? 0 : (code ?? 1)));
  });
}

function sandboxSwitches(): string[] {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return [];
  console.log("Running as root: Chromium's sandbox is off. Use an ordinary account for real work.");
  return ["--no-sandbox"];
}
