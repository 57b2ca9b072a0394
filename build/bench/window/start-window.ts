import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { DevTools } from "./devtools.ts";
import { paintProbe, readPaint } from "./paint-probe.ts";
import type { Paint } from "./paint-probe.ts";

/** What to start, and how to know that it is on screen. */
export interface WindowLaunch {
  readonly program: string;
  readonly appDir: string;
  readonly env: Readonly<Record<string, string>>;
  /** The performance mark that the page sets two frames after its content. */
  readonly mark: string;
  /** Must stand in the page at that moment. */
  readonly expectedText: string;
}

export interface StartedWindow {
  readonly pid: number;
  /** From the start of the program to the mark. */
  readonly paintedAfterMs: number;
  readonly paintedAtMs: number;
  /** An expression's value in the page. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

const startTimeoutMs = 30_000;
const pollMs = 100;
const closeTimeoutMs = 5_000;
/** The text must be read right after the mark, or a page could show old rows and change them. */
const mostLateMs = 250;

/** Starts a program and waits until its window is painted; throws when that isn't the right content. */
export async function startWindow(launch: WindowLaunch): Promise<StartedWindow> {
  const spawnedAtMs = Date.now();
  const child = spawn(launch.program, ["--remote-debugging-port=0", launch.appDir], {
    env: launch.env,
    cwd: launch.appDir,
    stdio: ["ignore", "ignore", "pipe"],
    // An own group: a program that hangs is ended with all it started.
    detached: true,
  });
  try {
    const devTools = await DevTools.connect(await debuggerAddress(child));
    const paint = await waitForPaint(devTools, launch);
    const paintedAfterMs = paint.paintedAtMs - spawnedAtMs;
    const close = (): Promise<void> => closeWindow(child, devTools);
    const evaluate = (expression: string) => devTools.evaluate(expression);
    const { paintedAtMs } = paint;
    return { pid: child.pid ?? 0, paintedAfterMs, paintedAtMs, evaluate, close };
  } catch (error) {
    endGroup(child);
    throw error;
  }
}

/** Says what is wrong with what was painted, or null. */
export function paintProblem(paint: Paint | null, expectedText: string): string | null {
  if (paint === null) return "nothing was painted in time";
  if (paint.readLateMs > mostLateMs) return `the text was read ${paint.readLateMs} ms late`;
  if (!paint.text.includes(expectedText)) return `"${expectedText}" was not on the page`;
  return null;
}

async function waitForPaint(devTools: DevTools, launch: WindowLaunch): Promise<Paint> {
  const probe = paintProbe(launch.mark);
  const page = await devTools.page;
  void devTools.call("Page.addScriptToEvaluateOnNewDocument", { source: probe }, page);
  const deadline = Date.now() + startTimeoutMs;
  let paint: Paint | null = null;
  while (paint === null && Date.now() < deadline) {
    // The page may have been there before the probe.
    await devTools.evaluate(probe);
    paint = (await devTools.evaluate(readPaint)) as Paint | null;
    if (paint === null) await delay(pollMs);
  }
  const problem = paintProblem(paint, launch.expectedText);
  if (problem !== null || paint === null) throw new Error(`${launch.appDir}: ${problem ?? ""}`);
  return paint;
}

/** Chromium names its port on standard error long before there is a window. */
async function debuggerAddress({ stderr }: ChildProcess): Promise<string> {
  const lines = stderr === null ? [] : createInterface(stderr);
  for await (const line of lines) {
    const address = /^DevTools listening on (ws:\S+)$/.exec(line)?.[1];
    if (address !== undefined) {
      // A full pipe would stop the program.
      stderr?.resume();
      return address;
    }
  }
  throw new Error("the program ended without a window");
}

async function closeWindow(child: ChildProcess, devTools: DevTools): Promise<void> {
  const exited = once(child, "exit");
  void devTools.call("Browser.close");
  const timer = setTimeout(() => endGroup(child), closeTimeoutMs);
  await exited;
  clearTimeout(timer);
  devTools.close();
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
