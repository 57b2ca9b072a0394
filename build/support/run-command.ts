import { spawn } from "node:child_process";

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutMs?: number;
  /** Show the output as it comes instead of collecting it. */
  readonly showOutput?: boolean;
}

export interface CommandResult {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program without a shell and never throws: a program that can't start is `ok: false`. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: options.showOutput === true ? "inherit" : ["ignore", "pipe", "pipe"],
      timeout: options.timeoutMs,
      // npm is a .cmd file on Windows and only a shell starts those.
      shell: process.platform === "win32" && command === "npm",
    });
    let stdout = "";
    let stderr = "";
    child.stdout?.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.once("error", (error) => resolve({ ok: false, stdout, stderr: error.message }));
    child.once("close", (code) => resolve({ ok: code === 0, stdout, stderr }));
  });
}
