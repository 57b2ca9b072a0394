import type { RecordType } from "#shared/records/define-record-type.ts";
import type { JobHandler } from "#service/core/jobs/job-context.ts";
import { exportSheet } from "./export/export-sheet.ts";
import { previewImport } from "./import/preview-import.ts";
import { shownType } from "./shown-type.ts";

/** The jobs every record type has. Only the worker imports this. */
export function recordJobs(type: RecordType): Readonly<Record<string, JobHandler>> {
  return {
    [`${type.name}.previewImport`]: (context, input) => previewImport(context, type, input),
    [`${type.name}.exportSheet`]: (context, input) =>
      exportSheet(context, shownType(context.db, type), input),
  };
}
