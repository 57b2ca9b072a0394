import { rowsOf, type TableColumn } from "#shared/modules/disclosures/disclosure-table.ts";
import { formatMoney } from "#shared/kernel/money.ts";
import type { AnyValues } from "#shared/records/field.ts";

/** The months whose accounts the example publishes, each in the month after it. */
export const accountMonths = [
  ...["2025-11", "2025-12"],
  ...Array.from({ length: 10 }, (_, at) => `2026-${String(at + 1).padStart(2, "0")}`),
];

/** Always the same number between 0 and `span` for the same place: an example must not change by itself. */
function drawn(seed: number, span: number): number {
  return (seed * 7_919 + 104_729) % span;
}

const goods = [
  ["面粉", "25kg/袋", "袋", 98_00],
  ["大米", "25kg/袋", "袋", 135_00],
  ["食用油", "20L/桶", "桶", 218_00],
  ["猪肉", "散装", "kg", 26_50],
  ["鸡蛋", "30枚/板", "板", 18_80],
  ["时令蔬菜", "散装", "kg", 4_60],
  ["豆制品", "散装", "kg", 7_20],
  ["调料", "综合", "批", 156_00],
] as const;

/** What the canteen bought in a month: 日期, 品名, 规格, 数量, 单价, 金额, 供应商, 采购人, 验收人. */
export function canteenLines(month: string, buyer: string, checker: string): readonly string[][] {
  const at = accountMonths.indexOf(month);
  return goods.map(([name, size, , price], index) => {
    const count = 6 + drawn(at * 31 + index * 17, 22);
    const day = String(2 + index * 3).padStart(2, "0");
    return [
      `${month.slice(5)}-${day}`,
      name,
      size,
      String(count),
      formatMoney(price),
      formatMoney(price * count),
      "静河农贸配送（示例）",
      buyer,
      checker,
    ];
  });
}

/** One member of staff's bonus: coefficient, score, base, additions, deductions with reason, payable. */
export function bonusLine(month: string, name: string, post: string, index: number): string[] {
  const score = 96 + drawn(accountMonths.indexOf(month) * 13 + index, 5);
  const base = 1_800_00;
  const added = drawn(index * 3, 4) === 0 ? 200_00 : 0;
  const taken = score < 98 ? 100_00 : 0;
  const payable = base + added - taken;
  const reason = taken > 0 ? "班组月度考核扣分" : "";
  return [
    name,
    post,
    "1.0",
    String(score),
    formatMoney(base),
    formatMoney(added),
    formatMoney(taken),
    reason,
    formatMoney(payable),
    "",
  ];
}

/** A month of symbols on a shift of two days on and two off, with a leave here and there. */
export function attendanceLine(month: string, name: string, team: string, index: number): string[] {
  const [year = 2026, number = 1] = month.split("-").map(Number);
  const dayCount = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const marks = Array.from({ length: 31 }, (_, day) => {
    if (day >= dayCount) return "";
    if (drawn(index * 97 + day * 5 + number, 61) === 0) return "年";
    return (day + index) % 4 < 2 ? "√" : "休";
  });
  return [name, team, ...marks, ...Array<string>(6).fill(""), "100", ""];
}

/** The rows that a table of these columns and lines is kept in. */
export function exampleTable(columns: readonly AnyValues[], lines: readonly string[][]): AnyValues {
  const named = columns.map(({ name, kind, width, isHeld }): TableColumn => ({
    name: name as string,
    kind: kind as TableColumn["kind"],
    width: width as number | null,
    isHeld: isHeld === true,
  }));
  const { lines: shown, heldLines } = rowsOf({ columns: named, lines });
  return { lines: shown, heldLines };
}
