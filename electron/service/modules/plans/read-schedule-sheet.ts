import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import { guessColumns, knownCount } from "#shared/modules/plans/sheet-columns.ts";
import { readSmallFile } from "#service/core/files/read-small-file.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { readSheet, type Sheet } from "#service/records/import/read-sheet.ts";
import { layoutOf, type Layout } from "./schedule.ts";

const fileLimit = 20 * 1_048_576;
const deepestHeader = 15;
const mostRows = 500;

const textsOf = (row: Sheet["rows"][number]) => row.map(({ text }) => text.replace(/\s+/g, " "));

/** The lowest of the rows that name most columns: of a header in two lines the one below. */
function headerRow({ rows }: Sheet, { columns }: Layout): number {
  let best = -1;
  let bestCount = 1;
  rows.slice(0, deepestHeader).forEach((row, at) => {
    const count = knownCount(textsOf(row), columns);
    if (count < bestCount || count < 2) return;
    best = at;
    bestCount = count;
  });
  if (best === -1)
    throw new AppError("no-header", "在表格的前15行里找不到推进表的表头，没有改动任何记录。", {
      hint: "表头应写明：序号、重点工作、具体措施、责任人、完成时限等名称。",
    });
  return best;
}

/** Reads a sheet of the 推进表; nothing is written. */
export async function readScheduleSheet(
  context: JobContext,
  { file }: RouteInput<"plans.readSheet">,
): Promise<RouteOutput<"plans.readSheet">> {
  const bytes = await readSmallFile(context.pathOf(file), fileLimit);
  const sheet = await readSheet(bytes, undefined);
  const layout = layoutOf(context.db);
  const at = headerRow(sheet, layout);
  const headers = textsOf(sheet.rows[at] ?? []).map((text) => text.slice(0, 40));
  const rows = sheet.rows
    .slice(at + 1)
    .map((row) => row.map(({ text }) => text))
    // A line with one text alone is who made the table, or nothing.
    .filter((row) => row.filter((text) => text !== "").length > 1);
  if (rows.length > mostRows)
    throw new AppError("file-too-large", `推进表超过了${mostRows}行，没有读取。`, {
      hint: "请核对是不是选错了文件，或分成几个文件导入。",
    });
  return { columns: [...guessColumns(headers, layout.columns)], rows };
}
