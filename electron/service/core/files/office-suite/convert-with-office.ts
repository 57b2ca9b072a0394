import { existsSync, mkdirSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { AppError } from "#shared/kernel/app-error.ts";
import type { OfficeSuite } from "./find-office-suite.ts";
import { runProgram } from "./run-program.ts";

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
  // In another locale, or one that isn't installed, LibreOffice can't open paths with Hanzi.
  await runProgram(suite.program, args, signal, { LC_ALL: "C.UTF-8" });
  signal.throwIfAborted();
  const made = join(outDir, `${basename(source, extname(source))}.${ending}`);
  if (existsSync(made)) return made;
  throw new AppError("conversion-failed", `${suite.name}没有转换成这个文件，原文件完好。`, {
    hint: `请先关闭打开着的${suite.name}窗口再试；仍不行时请用WPS或Word打开后另存。`,
  });
}
