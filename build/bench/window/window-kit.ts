import { chmod, chown, cp, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { electronExecutable } from "../../provide-electron/electron-executable.ts";
import { provideElectron } from "../../provide-electron/provide-electron.ts";
import { provideSqliteBinding } from "../../provide-sqlite/provide-sqlite-binding.ts";
import { provideSystem } from "../../provide-system/provide-system.ts";
import { withDisplay } from "../../provide-system/with-display.ts";
import { restUntilQuiet } from "../rest-until-quiet.ts";
import { buildApplication } from "./build-application.ts";
import { createSampleLedger } from "./sample-ledger.ts";
import { startWindow } from "./start-window.ts";
import type { StartedWindow } from "./start-window.ts";

const bareWindow = join(import.meta.dirname, "..", "bare-window");
const nobodyId = 65534;
const runsAsRoot = process.getuid?.() === 0;

/** The application and the bare window, to be started again and again, really sandboxed. */
export interface WindowKit {
  /** The application's ledger. */
  readonly dataDir: string;
  startApplication(): Promise<StartedWindow>;
  startBareWindow(): Promise<StartedWindow>;
  close(): void;
}

interface Runtime {
  readonly program: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Copies everything to where an ordinary user can read it: root would get no sandbox. */
export async function createWindowKit(folder: string): Promise<WindowKit> {
  const { program, env } = await copyRuntime(folder);
  await cp(bareWindow, join(folder, "bare"), { recursive: true });
  await buildApplication(join(folder, "app"));
  const ledger = await createSampleLedger(join(folder, "ledger"));
  const display = await withDisplay({ alwaysOwn: true });
  const start = async (name: string, mark: string, text: string): Promise<StartedWindow> => {
    // One home for all rounds: both keep their caches, as on a clerk's machine.
    const home = join(folder, `home-${name}`);
    const { dataDir } = ledger;
    await mkdir(home, { recursive: true });
    for (const owned of [home, dataDir]) await giveToUser(owned);
    await restUntilQuiet();
    return startWindow({
      program,
      appDir: join(folder, name),
      env: { ...env, DISPLAY: display.name, BRANCH_LEDGER_DATA: dataDir, HOME: home },
      mark,
      expectedText: text,
    });
  };
  return {
    dataDir: ledger.dataDir,
    startApplication: async () => start("app", "home-painted", await ledger.changeRow()),
    startBareWindow: () => start("bare", "bare-painted", "bare window"),
    close: () => display.stop(),
  };
}

async function copyRuntime(folder: string): Promise<Runtime> {
  await provideSystem("run");
  const { distPath } = await provideElectron();
  const binding = await provideSqliteBinding(distPath);
  await cp(distPath, join(folder, "runtime"), { recursive: true });
  const copiedBinding = join(folder, "better_sqlite3.node");
  if (binding !== null) await cp(binding, copiedBinding);
  return {
    program: await programAsNobody(electronExecutable(join(folder, "runtime"))),
    env: {
      PATH: process.env["PATH"] ?? "",
      LANG: "zh_CN.UTF-8",
      ...(binding === null ? {} : { BRANCH_LEDGER_SQLITE_BINDING: copiedBinding }),
    },
  };
}

async function programAsNobody(program: string): Promise<string> {
  if (!runsAsRoot) return program;
  const wrapper = `${program}-as-nobody`;
  const identity = `--reuid=${nobodyId} --regid=${nobodyId} --clear-groups`;
  // Ahead of other people's work; Linux weighs whole sessions against each other first.
  const priority = "echo -15 2>/dev/null >/proc/self/autogroup";
  const command = `exec nice -n -15 setpriv ${identity} "${program}" "$@"`;
  await writeFile(wrapper, `#!/bin/sh\n${priority}\n${command}\n`);
  await chmod(wrapper, 0o755);
  return wrapper;
}

// The ledger command runs as the bench's own user and leaves files the window must write.
async function giveToUser(folder: string): Promise<void> {
  if (!runsAsRoot) return;
  await chown(folder, nobodyId, nobodyId);
  for (const name of await readdir(folder, { recursive: true }))
    await chown(join(folder, name), nobodyId, nobodyId);
}
