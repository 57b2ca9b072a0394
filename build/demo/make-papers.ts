import { join } from "node:path";
import type { LedgerDoor } from "./ledger-door.ts";

/** Makes every paper of a record that there is a template for, and copies each into a folder. */
export async function makePapers(
  { ask, grant }: LedgerDoor,
  recordUid: string,
  folder: string,
  recordType = "gathering",
): Promise<string[]> {
  const { templates } = await ask<{ templates: { name: string }[] }>("documents.templates", {
    recordType,
  });
  const paths: string[] = [];
  for (const { name } of templates) {
    const made = await ask<{ uid: string; fileName: string }>("documents.generate", {
      ...{ recordType, recordUid },
      templateName: name,
    });
    const path = join(folder, made.fileName);
    await ask("documents.saveCopy", { uid: made.uid, target: grant(path, "write") });
    paths.push(path);
  }
  return paths;
}
