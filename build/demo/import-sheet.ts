import type { ImportPreview } from "#shared/records/record-routes.ts";
import type { LedgerDoor } from "./ledger-door.ts";

/** Imports a whole sheet as the window does, after its preview; a row that can't be taken is thrown. */
export async function importSheet(
  { ask, grant }: LedgerDoor,
  recordType: string,
  path: string,
): Promise<void> {
  const preview = await ask<ImportPreview>(`${recordType}.previewImport`, {
    file: grant(path, "read"),
  });
  const refused = preview.rows.filter(
    ({ verdict, reasons }) => verdict !== "new" && !(reasons[0] ?? "").startsWith("像是表尾"),
  );
  if (refused.length > 0) throw new Error(`${path}: ${JSON.stringify(refused.slice(0, 3))}`);
  await ask(`${recordType}.confirmImport`, { planId: preview.planId });
}
