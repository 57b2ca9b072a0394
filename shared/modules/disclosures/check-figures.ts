import { formatMoney } from "../../kernel/money.ts";
import type { FigureFinding } from "./figure-finding.ts";
import type { CheckKind, FigureRole } from "./disclosure-words.ts";
import { columnSum, type DisclosureTable } from "./disclosure-table.ts";
import { hoursFindings } from "./hours-of-table.ts";
import { legendFindings, type KeptMark } from "./legend.ts";

/** A figure of a notice; `fromColumn` names the column whose sum it is. */
export interface Figure {
  readonly role: FigureRole;
  readonly amount: number | null;
  readonly fromColumn: string | null;
}

export interface CheckedFigures {
  readonly checkKind: CheckKind;
  readonly figures: readonly Figure[];
  readonly table: DisclosureTable;
  /** Symbols of attendance, as the notice keeps them. */
  readonly marks: readonly KeptMark[];
  readonly mealCount: number | null;
  /** 本期结余 of the same topic's last notice, in 分; null where there is none. */
  readonly lastClosing: number | null;
}

const yuan = (amount: number) => `${formatMoney(amount)}元`;

/** A figure's amount, or the sum of the column it is bound to. */
export function figureAmount(figure: Figure, table: DisclosureTable): number | null {
  return figure.fromColumn === null ? figure.amount : columnSum(table, figure.fromColumn);
}

function sumOf({ figures, table }: CheckedFigures, role: FigureRole): number | null {
  const amounts = figures
    .filter((figure) => figure.role === role)
    .map((figure) => figureAmount(figure, table))
    .filter((amount) => amount !== null);
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}

function compare(words: string, left: number, right: number): FigureFinding {
  if (left === right) return { kind: "equal", sentence: `${words}，相符。` };
  const difference = yuan(Math.abs(left - right));
  return { kind: "difference", sentence: `${words}，相差${difference}，请写明差额原因。` };
}

function missing(sentence: string): FigureFinding {
  return { kind: "incomplete", sentence };
}

/** Σ应发 = 奖金总额 − 留存: 实发 is after tax and is neither posted nor checked. */
function checkBonus(all: CheckedFigures): FigureFinding[] {
  const [total, retained, payable] = [
    sumOf(all, "total"),
    sumOf(all, "retained") ?? 0,
    sumOf(all, "payable"),
  ];
  if (total === null || payable === null) return [missing("还没有填写奖金总额或应发合计。")];
  const words = `应发合计${yuan(payable)}，奖金总额${yuan(total)}减留存${yuan(retained)}为${yuan(total - retained)}`;
  return [compare(words, payable, total - retained)];
}

/** 上期结余 + 收入 − 支出 = 本期结余. */
function checkCash(all: CheckedFigures): FigureFinding[] {
  const [opening, closing] = [sumOf(all, "opening"), sumOf(all, "closing")];
  if (opening === null || closing === null) return [missing("还没有填写上期结余或本期结余。")];
  const computed = opening + (sumOf(all, "income") ?? 0) - (sumOf(all, "expense") ?? 0);
  const words = `上期结余加收入减支出为${yuan(computed)}，本期结余${yuan(closing)}`;
  return [compare(words, computed, closing)];
}

function checkOpening(all: CheckedFigures): FigureFinding[] {
  const opening = sumOf(all, "opening");
  if (opening === null || all.lastClosing === null) return [];
  const words = `上期公开的结余${yuan(all.lastClosing)}，本期登记的上期结余${yuan(opening)}`;
  return [compare(words, all.lastClosing, opening)];
}

/** 期初库存 + 购入 − 期末库存; null without both stocks. */
export function consumption(all: CheckedFigures): number | null {
  const [first, last] = [sumOf(all, "openingStock"), sumOf(all, "closingStock")];
  if (first === null || last === null) return null;
  return first + (sumOf(all, "purchase") ?? 0) - last;
}

/** 人均 comes from what was used, never from what was bought: stores bought ahead would make it false. */
function perMeal(all: CheckedFigures): FigureFinding[] {
  const used = consumption(all);
  if (used === null || all.mealCount === null || all.mealCount === 0) return [];
  const each = Math.round(used / all.mealCount);
  return [
    {
      kind: "equal",
      sentence: `本月消耗${yuan(used)}，就餐${all.mealCount}人次，平均每人次${yuan(each)}。`,
    },
  ];
}

/** What the figures of a notice say about each other, by the check its topic asks for. */
export function checkFigures(all: CheckedFigures): readonly FigureFinding[] {
  switch (all.checkKind) {
    case "bonus":
      return checkBonus(all);
    case "canteen":
      return [...checkOpening(all), ...checkCash(all), ...perMeal(all)];
    case "hours":
      return [...hoursFindings(all.table), ...legendFindings(all)];
    case "attendance":
      return legendFindings(all);
    case "none":
      return [];
  }
}
