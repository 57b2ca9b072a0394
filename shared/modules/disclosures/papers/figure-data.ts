import { chineseAmount } from "../../../kernel/chinese-amount.ts";
import { formatMoney } from "../../../kernel/money.ts";
import type { DocumentData } from "../../documents/document-tags.ts";
import { figureAmount, type Figure } from "../check-figures.ts";
import { figureRoles } from "../disclosure-words.ts";
import type { NoticeSource } from "./notice-source.ts";

/** 收入、支出 and the rest, one line each, with their amounts in figures and in capitals. */
export function figureData({ values, table }: NoticeSource): DocumentData {
  const lines = values.figures.flatMap((figure): DocumentData[] => {
    const amount = figureAmount(figure as Figure, table) ?? figure.amount;
    if (amount === null) return [];
    const label = figure.label ?? figureRoles[figure.role ?? "other"];
    return [{ 数额名称: label, 金额: formatMoney(amount), 大写: chineseAmount(amount) }];
  });
  const reason = values.differenceReason?.trim() ?? "";
  return {
    有数额: lines.length > 0,
    数额: lines,
    有差额说明: reason !== "",
    差额说明: reason,
  };
}
