import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { ListPage } from "#shared/records/record-routes.ts";
import { openLedger } from "../../electron/service/ledger.ts";
import { sourceOptions } from "../../electron/service/command-line/service-options.ts";
import { prepareDemoFolders } from "./demo-folders.ts";
import { holdAssembly } from "./hold-assembly.ts";
import { ledgerDoor, type LedgerDoor } from "./ledger-door.ts";
import { loadDisclosures } from "./load-disclosures.ts";
import { loadEvidence } from "./load-evidence.ts";
import { loadExampleBranch } from "./load-example-branch.ts";
import { makeMinutes } from "./make-minutes.ts";
import { makeNotice } from "./make-notice.ts";
import { makeNotices } from "./make-notices.ts";
import { makePapers } from "./make-papers.ts";

/** What the demonstration prints last. Paths are absolute and under the folder asked for. */
export interface DemoResult {
  readonly documents: readonly string[];
  readonly archive: string;
  readonly verdict: string;
}

async function archiveYear({ ask, grant }: LedgerDoor, folder: string) {
  await ask("archive.create", { folder: grant(folder, "folder"), archiveYear: 2026 });
  const archive = join(folder, readdirSync(folder)[0] ?? "");
  const { verdict } = await ask<{ verdict: string }>("archive.verify", {
    folder: grant(archive, "folder"),
  });
  return { archive, verdict };
}

/** 登记簿 are papers of the branch. */
async function makeRegisters(door: LedgerDoor, folder: string): Promise<readonly string[]> {
  const { rows } = await door.ask<ListPage>("branch.list", { view: "all" });
  const [branch] = rows;
  return branch ? makePapers(door, branch.uid, folder, "branch") : [];
}

/**
 * Does the product's main job without a window, through the routes the window uses: the example branch
 * from its sheets, its year, one more gathering of two parts, its papers, a verified archive. `outDir` is
 * emptied of what an earlier demonstration left.
 */
export async function runDemo(outDir: string): Promise<DemoResult> {
  const { data, documents, archives } = prepareDemoFolders(outDir);
  const ledger = await openLedger({ ...sourceOptions(data), whenInUse: "refuse" });
  try {
    const door = ledgerDoor(ledger);
    const loaded = await loadExampleBranch(door);
    const { plans, gatherings } = loaded;
    await loadEvidence(door, loaded);
    const disclosures = await loadDisclosures(door);
    await makeMinutes(door, gatherings, 2026);
    const uid = await holdAssembly(door);
    const papers = await makePapers(door, uid, documents);
    for (const uid of plans.versionUids.slice(-1))
      papers.push(...(await makePapers(door, uid, documents, "annualPlanVersion")));
    papers.push(...(await makeNotices(door, disclosures, documents)));
    for (const uid of plans.issueUids.slice(-1))
      papers.push(...(await makePapers(door, uid, documents, "keyTaskIssue")));
    papers.push(await makeNotice(door, documents), ...(await makeRegisters(door, documents)));
    return { documents: papers, ...(await archiveYear(door, archives)) };
  } finally {
    await ledger.close();
  }
}
