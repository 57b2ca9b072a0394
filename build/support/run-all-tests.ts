import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { compileTemplatesWhenStale } from "../compile-templates-when-stale.ts";
import { provideSystem } from "../provide-system/provide-system.ts";
import { repoRoot } from "./paths.ts";
import { runStep } from "./run-step.ts";

/** How a run of all tests ended. */
export interface TestOutcome {
  readonly isGreen: boolean;
  readonly passedCount: number;
  readonly failedCount: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
}

const reportFile = join(repoRoot, "out", "test-report.json");

/** A test that did not run counts as failed: nothing may be skipped. */
function readOutcome(isGreen: boolean): TestOutcome {
  if (!existsSync(reportFile)) return { isGreen: false, passedCount: 0, failedCount: 1 };
  const report = JSON.parse(readFileSync(reportFile, "utf8")) as VitestReport;
  const failedCount = report.numTotalTests - report.numPassedTests;
  return {
    isGreen: isGreen && failedCount === 0,
    passedCount: report.numPassedTests,
    failedCount: failedCount === 0 && !isGreen ? 1 : failedCount,
  };
}

/** Provides what the tests need, runs every test once, and counts them. */
export async function runAllTests(): Promise<TestOutcome> {
  await provideSystem("test");
  await compileTemplatesWhenStale();
  rmSync(reportFile, { force: true });
  const isGreen = runStep({
    name: "tests",
    command: [
      "vitest",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${reportFile}`,
    ],
  });
  return readOutcome(isGreen);
}
