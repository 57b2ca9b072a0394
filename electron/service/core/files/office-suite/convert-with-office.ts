import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { AppError } from "#shared/kernel/app-error.ts";
import type { OfficeSuite } from "./find-office-suite.ts";

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

function run(program: string, args: readonly string[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], {
      stdio: "ignore",
      detached: process.platform !== "win32",
      windowsHide: true,
    });
    const end = () => endAll(child);
    const timer = setTimeout(end, patienceMs);
    signal.addEventListener("abort", end, { once: true });
    const settle = (done: () => void) => () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      done();
    };
    child.once(
      "error",
      settle(() => reject(new Error("the office suite can't be started"))),
    );
    child.once("exit", settle(resolve));
  });
}

/**
 * Converts a file with the suite, in a profile of its own so that the clerk's open windows stay out of
 * it. `workDir` is the caller's to remove. Returns the path of the new file; throws AppError where none came.
 */
export async function convertWithOffice(
  suite: OfficeSuite,
  source: string,
  ending: "pdf" | "xlsx" | "docx",
  workDir: string,
  signal: AbortSignal,
): Promise<string> {
  const outDir = join(workDir, "converted");
  mkdirSync(outDir, { recursive: true });
  const profile = pathToFileURL(join(workDir, "office-profile")).href;
  const args = [
    ...["--headless", "--norestore", "--nolockcheck", `-env:UserInstallation=${profile}`],
    ...["--convert-to", ending, "--outdir", outDir, source],
  ];
  await run(suite.program, args, signal);
  signal.throwIfAborted();
  const made = join(outDir, `${basename(source, extname(source))}.${ending}`);
  if (existsSync(made)) return made;
  throw new AppError("conversion-failed", `${suite.name}没有转换成这个文件，原文件完好。`, {
    hint: `请先关闭打开着的${suite.name}窗口再试；仍不行时请用WPS或Word打开后另存。`,
  });
}
