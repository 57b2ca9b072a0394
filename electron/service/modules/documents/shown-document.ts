import { basename } from "node:path";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { issuedNumber } from "../numbering/index.ts";
import { readTemplates } from "../templates/index.ts";
import type { DocumentRow } from "./documents-repository.ts";
import { outdatedCheck } from "./outdated-documents.ts";

/** What papers are shown with. */
export interface ShownWith {
  readonly db: ReadableDatabase;
  readonly templatesDir: string;
  readonly today: CalendarDate;
}

/** Stored rows as the window sees them. Use one for a whole list. */
export function documentShower({
  db,
  templatesDir,
  today,
}: ShownWith): (row: DocumentRow) => GeneratedDocument {
  const isOutdated = outdatedCheck(db, templatesDir, today);
  const numbered = new Set(
    readTemplates(templatesDir).flatMap(({ name, numberKind }) => (numberKind ? [name] : [])),
  );
  return (row) => ({
    uid: row.uid,
    title: row.title,
    fileName: basename(row.path),
    templateName: row.template_name,
    templateLabel: row.template_label,
    templateVersion: row.template_version,
    sha256: row.sha256,
    byteCount: row.byte_count,
    createdAt: row.created_at,
    isOutdated: isOutdated(row),
    isNumbered: numbered.has(row.template_name),
    issued: issuedNumber(db, row.uid),
  });
}
