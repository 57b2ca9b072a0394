import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { runProgram } from "./run-program.ts";

/** The script ends with this where neither Word nor WPS is installed. */
const noneInstalled = 3;

// One line without double quotes, handed over as an argument; paths come in as variables, never as text.
const script = [
  "$ErrorActionPreference = 'Stop'",
  "$app = $null",
  "foreach ($name in 'Word.Application', 'KWPS.Application', 'WPS.Application') { try { $app = New-Object -ComObject $name; break } catch { } }",
  `if ($null -eq $app) { exit ${noneInstalled} }`,
  "$made = 1",
  "try { try { $app.Visible = $false; $app.DisplayAlerts = 0; $app.AutomationSecurity = 3 } catch { }; $paper = $app.Documents.Open($env:LEDGER_PDF_SOURCE, $false, $true, $false); try { $paper.ExportAsFixedFormat($env:LEDGER_PDF_TARGET, 17); $made = 0 } finally { $paper.Close(0) } } catch { }",
  // WPS may hand over the window the clerk works in: it stays open while a paper is open in it.
  "if ($app.Documents.Count -eq 0) { $app.Quit() }",
  "exit $made",
].join("; ");

/** What became of it: the new file, nothing although Word or WPS is there, or no such program. */
export type WordExport =
  { readonly path: string } | { readonly path: null; readonly isInstalled: boolean };

/**
 * On Windows: a PDF by Word or WPS, whichever is installed, through COM and without a window. `source` must
 * be a copy that nobody has open. Not tried on Windows so far; see docs/runtimes.md.
 */
export async function exportByWord(
  source: string,
  workDir: string,
  signal: AbortSignal,
): Promise<WordExport> {
  if (process.platform !== "win32") return { path: null, isInstalled: false };
  const target = join(workDir, `${basename(source, ".docx")}.pdf`);
  const root = process.env["SystemRoot"] ?? "C:\\Windows";
  const program = join(root, "System32", "WindowsPowerShell", "v1.0", "powershell.exe");
  const args = ["-NoProfile", "-NonInteractive", "-WindowStyle", "Hidden", "-Command", script];
  const env = { LEDGER_PDF_SOURCE: source, LEDGER_PDF_TARGET: target };
  const code = await runProgram(program, args, signal, env).catch(() => noneInstalled);
  signal.throwIfAborted();
  return existsSync(target)
    ? { path: target }
    : { path: null, isInstalled: code !== noneInstalled };
}
