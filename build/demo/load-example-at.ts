import { openLedger } from "../../electron/service/ledger.ts";
import { sourceOptions } from "../../electron/service/command-line/service-options.ts";
import { ledgerDoor } from "./ledger-door.ts";
import { loadDisclosures } from "./load-disclosures.ts";
import { loadEvidence } from "./load-evidence.ts";
import { loadExampleBranch, type LoadedBranch } from "./load-example-branch.ts";

/** Brings the example branch into a new data folder. */
export async function loadExampleAt(dataDir: string): Promise<LoadedBranch> {
  const ledger = await openLedger({ ...sourceOptions(dataDir), whenInUse: "refuse" });
  try {
    const door = ledgerDoor(ledger);
    const loaded = await loadExampleBranch(door);
    await loadDisclosures(door);
    await loadEvidence(door, loaded);
    return loaded;
  } finally {
    await ledger.close();
  }
}
