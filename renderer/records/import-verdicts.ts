import type { ImportPreview, ImportPreviewRow } from "#shared/records/record-routes.ts";

export type ImportVerdict = ImportPreviewRow["verdict"];

/** The verdicts in the order they are shown. */
export const importVerdicts: Readonly<Record<ImportVerdict, string>> = {
  new: "新增",
  update: "更新",
  duplicate: "重复",
  wrong: "有误",
};

/** How many rows would be written. */
export function writtenCount(counts: ImportPreview["counts"]): number {
  return counts.new + counts.update;
}

/** What the sheet holds, in one sentence. */
export function importSentence(counts: ImportPreview["counts"]): string {
  const total = counts.new + counts.update + counts.duplicate + counts.wrong;
  const parts = [
    counts.new > 0 ? `新增${counts.new}条` : "",
    counts.update > 0 ? `更新${counts.update}条` : "",
    counts.duplicate > 0 ? `重复${counts.duplicate}条（不再导入）` : "",
    counts.wrong > 0 ? `有误${counts.wrong}条（不导入，请在表格中改正后再导入）` : "",
  ].filter((part) => part !== "");
  return total === 0 ? "表格中没有可导入的内容。" : `共${total}条：${parts.join("，")}。`;
}

/** What was written, in one sentence. */
export function importResultSentence(
  createdCount: number,
  updatedCount: number,
  registeredCount = 0,
): string {
  const along = registeredCount > 0 ? `同时登记了表中写到的${registeredCount}条。` : "";
  return `已导入${createdCount + updatedCount}条，其中新增${createdCount}条，更新${updatedCount}条。${along}`;
}

/** What taking an import back did, in one sentence. */
export function undoSentence(removedCount: number, revertedCount: number): string {
  return `已撤销本次导入：删去新增的${removedCount}条，${revertedCount}条恢复为导入前的内容。`;
}

/** The rows of one verdict, or all. */
export function rowsOfVerdict(
  rows: readonly ImportPreviewRow[],
  verdict: ImportVerdict | null,
): readonly ImportPreviewRow[] {
  return verdict === null ? rows : rows.filter((row) => row.verdict === verdict);
}
