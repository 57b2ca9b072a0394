import { basename } from "node:path";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { requireSensitive } from "#service/core/viewer.ts";
import { writeDurably } from "#service/core/files/durable-file.ts";
import { sensitiveFieldsOf } from "../masking.ts";
import { shownRecords, type ShownRecords } from "./shown-records.ts";
import { recordSheets, writeWorkbook } from "./write-sheet.ts";

interface ExportInput extends ShownRecords {
  readonly target: string;
  readonly includeSensitive?: boolean;
}

/** The job `<type>.exportSheet`: a list as shown, into an .xlsx. Sensitive columns only when asked for. */
export async function exportSheet(context: JobContext, type: RecordType, input: ExportInput) {
  if (input.includeSensitive === true) requireSensitive(context.viewer);
  context.progress({ label: "正在导出", done: 0, total: 0 });
  const records = shownRecords(context.db, type, input);
  context.signal.throwIfAborted();
  const hidden = new Set(input.includeSensitive === true ? [] : sensitiveFieldsOf(type));
  const bytes = await writeWorkbook(recordSheets(type, records, hidden), context.clock.instant());
  context.signal.throwIfAborted();
  const path = context.pathOf(input.target);
  writeDurably(path, bytes);
  return { fileName: basename(path), rowCount: records.length };
}
