import { sampleBranch } from "../../build/demo/sample-branch.ts";
import { startLedger, type TestLedger } from "./service-ledger.ts";

/** Writes records into a data folder before a window opens it, through the window's own routes. */
export async function fillLedger<T>(
  dataDir: string,
  fill: (ledger: TestLedger) => Promise<T>,
): Promise<T> {
  const ledger = await startLedger({ dataDir });
  try {
    return await fill(ledger);
  } finally {
    await ledger.close();
  }
}

/** The branch every window needs before it shows its pages. */
export async function addBranch(ledger: TestLedger): Promise<void> {
  await ledger.ask("branch.create", { values: sampleBranch });
}

/** A data folder with a branch and nothing else. */
export function fillBranch(dataDir: string): Promise<void> {
  return fillLedger(dataDir, addBranch);
}
