import type { CommandContext } from "#service/core/command.ts";
import { insertDocument, type DocumentRow } from "./documents-repository.ts";

/** Registers a paper whose file lies in its place; the audit keeps all of it but the data it was filled with. */
export function registerDocument(context: CommandContext, row: Omit<DocumentRow, "id">): void {
  insertDocument(context.db, row);
  const { snapshot: _, ...known } = row;
  context.record({
    recordType: "generatedDocument",
    uid: row.uid,
    before: null,
    after: known,
    sensitiveFields: [],
  });
}
