import { basename } from "node:path";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { sql, sqlName } from "#service/core/database/sql.ts";
import { writeDurably } from "#service/core/files/durable-file.ts";
import { sortColumn } from "../columns.ts";
import { filterCondition, requireView } from "../list-records.ts";
import { sensitiveFieldsOf } from "../masking.ts";
import { eachRecord } from "../record-repository.ts";
import { recordSheets, writeWorkbook } from "./write-sheet.ts";

interface ExportInput {
  readonly view: string;
  readonly filterValue?: string | null;
  readonly target: string;
  readonly includeSensitive?: boolean;
}

/** The job `<type>.exportSheet`: a list as shown, into an .xlsx. Sensitive columns only when asked for. */
export async function exportSheet(context: JobContext, type: RecordType, input: ExportInput) {
  const view = requireView(type, input.view);
  context.progress({ label: "正在导出", done: 0, total: 0 });
  const direction = view.direction === "ascending" ? sql`ASC` : sql`DESC`;
  const order = sql`t.${sqlName(sortColumn(type, view.sort))} ${direction}, t.id ${direction}`;
  const where = filterCondition(context.db, type, view, input.filterValue);
  const records = [...eachRecord(context.db, type, where, order)];
  context.signal.throwIfAborted();
  const hidden = new Set(input.includeSensitive === true ? [] : sensitiveFieldsOf(type));
  const bytes = await writeWorkbook(recordSheets(type, records, hidden), context.clock.instant());
  context.signal.throwIfAborted();
  const path = context.pathOf(input.target);
  writeDurably(path, bytes);
  return { fileName: basename(path), rowCount: records.length };
}
