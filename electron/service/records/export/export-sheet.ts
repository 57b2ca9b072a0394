import { basename } from "node:path";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { requireSensitive } from "#service/core/viewer.ts";
import { sql, sqlJoin, sqlNothing, type Sql } from "#service/core/database/sql.ts";
import { writeDurably } from "#service/core/files/durable-file.ts";
import { listOrder, listQuery, type ListShown } from "../list-records.ts";
import { sensitiveFieldsOf } from "../masking.ts";
import { eachRecord } from "../record-reader.ts";
import { recordSheets, writeWorkbook } from "./write-sheet.ts";

interface ExportInput extends ListShown {
  readonly uids?: readonly string[];
  readonly target: string;
  readonly includeSensitive?: boolean;
}

function selected(uids: readonly string[] | undefined): Sql {
  if (!uids) return sqlNothing;
  const values = uids.map((uid) => sql`${uid}`);
  return sql` AND t.uid IN (${sqlJoin(values, ", ")})`;
}

/** The job `<type>.exportSheet`: a list as shown, into an .xlsx. Sensitive columns only when asked for. */
export async function exportSheet(context: JobContext, type: RecordType, input: ExportInput) {
  if (input.includeSensitive === true) requireSensitive(context.viewer);
  context.progress({ label: "正在导出", done: 0, total: 0 });
  const shown = listQuery(context.db, type, input);
  const where = sql`${shown.where}${selected(input.uids)}`;
  const records = [...eachRecord(context.db, type, where, listOrder(shown))];
  context.signal.throwIfAborted();
  const hidden = new Set(input.includeSensitive === true ? [] : sensitiveFieldsOf(type));
  const bytes = await writeWorkbook(recordSheets(type, records, hidden), context.clock.instant());
  context.signal.throwIfAborted();
  const path = context.pathOf(input.target);
  writeDurably(path, bytes);
  return { fileName: basename(path), rowCount: records.length };
}
