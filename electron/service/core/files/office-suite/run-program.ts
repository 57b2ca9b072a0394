import { spawn, type ChildProcess } from "node:child_process";

const patienceMs = 120_000;

/** The suite starts further processes: all of its group are ended with it. */
function endAll(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill();
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

/**
 * Runs a program without a window until it ends, two minutes have passed or the signal is aborted; answers
 * its exit code, null where it was ended. Rejects where it can't be started.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  signal: AbortSignal,
  env: Readonly<Record<string, string>> = {},
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], {
      stdio: "ignore",
      detached: process.platform !== "win32",
      windowsHide: true,
      env: { ...process.env, ...env },
    });
    const end = () => endAll(child);
    const timer = setTimeout(end, patienceMs);
    signal.addEventListener("abort", end, { once: true });
    const stopWaiting = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
    };
    child.once("error", () => {
      stopWaiting();
      reject(new Error("the office suite can't be started"));
    });
    child.once("exit", (code) => {
      stopWaiting();
      resolve(code);
    });
  });
}
