import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { BuildError } from "../support/build-error.ts";

export interface Display {
  /** The value for DISPLAY; empty where the system needs none. */
  readonly name: string;
  /** Whether this process started it: nobody sees it, and it has no graphics card. */
  readonly isOwn: boolean;
  /** Ends the display, if this process started it. */
  stop(): void;
}

const startTimeoutMs = 20_000;

/** The screen that is there, or an own invisible one on a machine without. */
export async function withDisplay(
  options: { readonly alwaysOwn?: boolean; readonly say?: (line: string) => void } = {},
): Promise<Display> {
  const present = process.env["DISPLAY"] ?? "";
  const hasScreen = present !== "" || (process.env["WAYLAND_DISPLAY"] ?? "") !== "";
  const needsNone = process.platform !== "linux" || (hasScreen && options.alwaysOwn !== true);
  if (needsNone) return { name: present, isOwn: false, stop: () => undefined };
  const server = startXvfb();
  const name = await displayOf(server);
  options.say?.(`No screen here: the window opens on an invisible one (Xvfb, DISPLAY=${name}).`);
  const stop = (): void => void server.kill();
  process.once("exit", stop);
  return { name, isOwn: true, stop };
}

// Without an authority file: the tests run the application as another user than the runner.
function startXvfb(): ChildProcess {
  return spawn(
    "Xvfb",
    ["-displayfd", "3", "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"],
    // Its own group: Ctrl+C must end the window before the screen under it.
    { stdio: ["ignore", "ignore", "ignore", "pipe"], detached: true },
  );
}

/** Xvfb writes the free number it chose to its fourth file descriptor when it is ready. */
function displayOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (): void => {
      server.kill();
      reject(
        new BuildError("Xvfb could not be started; run: node build/provide-system/cli.ts run"),
      );
    };
    const timer = setTimeout(fail, startTimeoutMs);
    let answer = "";
    server.once("error", fail);
    server.once("exit", fail);
    server.stdio[3]?.on("data", (chunk: Buffer) => {
      answer += chunk.toString();
      if (!answer.includes("\n")) return;
      clearTimeout(timer);
      server.off("exit", fail);
      resolve(`:${answer.trim()}`);
    });
  });
}
