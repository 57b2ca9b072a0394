import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import type { ExampleEvidence } from "../example-branch/evidence.ts";
import type { LedgerDoor } from "./ledger-door.ts";
import { exampleFolder, type LoadedBranch } from "./load-example-branch.ts";

/** 收文 and 活动 of the example, each linked to the gathering that passed it on or records it. */
export async function loadEvidence({ ask }: LedgerDoor, branch: LoadedBranch): Promise<void> {
  const text = readFileSync(join(exampleFolder, "收文和活动.json"), "utf8");
  for (const { recordType, values, links } of JSON.parse(text) as ExampleEvidence[]) {
    const { uid } = await ask<SavedRecord>(`${recordType}.create`, { values });
    for (const { occurredOn, title, kind } of links) {
      const found = branch.gatherings.find(
        (one) => one.occurredOn === occurredOn && one.title === title,
      );
      if (!found) throw new Error(`no gathering ${occurredOn} ${title}`);
      const to = { recordType: "gathering", uid: found.uid };
      await ask("links.add", { from: { recordType, uid }, to, kind });
    }
  }
}
