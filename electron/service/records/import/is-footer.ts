import type { SheetCell } from "./read-sheet.ts";

/** Rows under a list that are not records: 合计, 制表人, notes. */
export function isFooter(row: readonly SheetCell[]): boolean {
  const filled = row.filter((cell) => cell.text !== "");
  return /^(合计|总计|小计|备注|说明|注[:：]|制表|填表|审核|填报)/.test(filled[0]?.text ?? "");
}
