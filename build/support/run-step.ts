import { spawnSync } from "node:child_process";
import type { CheckStep } from "./check-steps.ts";
import { repoRoot } from "./paths.ts";

/** Runs one step, tells how long it took, and answers whether it passed. */
export function runStep({ name, command: [program, ...args] }: CheckStep): boolean {
  const startedMs = Date.now();
  const { status } = spawnSync(program, args, {
    cwd: repoRoot,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const seconds = ((Date.now() - startedMs) / 1000).toFixed(1);
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
  return status === 0;
}
