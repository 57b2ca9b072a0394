import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const repoRoot = fileURLToPath(new URL("../..", import.meta.url));

export interface CommandLineResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandLineOptions {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a script of the repository on this Node, in the repository's folder as npm does. */
export function runScript(
  script: string,
  args: readonly string[],
  { stdin = "", env = {} }: CommandLineOptions = {},
): Promise<CommandLineResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: repoRoot,
      env: { ...process.env, NODE_OPTIONS: "", ...env },
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(stdin);
  });
}

/** Runs `ledger …`. */
export function ledger(
  args: readonly string[],
  options?: CommandLineOptions,
): Promise<CommandLineResult> {
  return runScript("electron/service/cli.ts", args, options);
}

/** The last line of an output as JSON. */
export function lastLine<T>(output: string): T {
  return JSON.parse(output.trimEnd().split("\n").at(-1) ?? "") as T;
}
