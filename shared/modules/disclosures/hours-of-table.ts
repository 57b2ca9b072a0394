import type { FigureFinding } from "./figure-finding.ts";
import type { DisclosureTable } from "./disclosure-table.ts";
import { formatHours, isNumberLike, parseDayHours, parseHours } from "./hours.ts";

type Texts = readonly string[];

function indexesOf({ columns }: DisclosureTable, wanted: "mark" | "hoursSum"): readonly number[] {
  return columns.flatMap(({ kind }, index) => (kind === wanted ? [index] : []));
}

/** Tenths of an hour over the day columns of a line; null where no day holds hours. */
function sumOfLine(texts: Texts, days: readonly number[]): number | null {
  const hours = days
    .map((index) => parseDayHours(texts[index] ?? ""))
    .filter((tenths) => tenths !== null);
  return hours.length === 0 ? null : hours.reduce((sum, tenths) => sum + tenths, 0);
}

/** The table with every line's hours added up into its columns of kind 工时合计; lines without hours stay. */
export function addUpHours(table: DisclosureTable): DisclosureTable {
  const days = indexesOf(table, "mark");
  const sums = new Set(indexesOf(table, "hoursSum"));
  return {
    ...table,
    lines: table.lines.map((texts) => {
      const sum = sumOfLine(texts, days);
      if (sum === null) return texts;
      return texts.map((text, index) => (sums.has(index) ? formatHours(sum) : text));
    }),
  };
}

/** Day cells that mean a number and are no hours, each by its line and column. */
export function wrongHours(table: DisclosureTable): readonly string[] {
  const days = indexesOf(table, "mark");
  return table.lines.flatMap((texts, line) =>
    days.flatMap((index) => {
      const text = (texts[index] ?? "").trim();
      if (!isNumberLike(text) || parseDayHours(text) !== null) return [];
      return [`第${line + 1}行“${table.columns[index]?.name ?? ""}”栏的“${text}”`];
    }),
  );
}

const toldCount = 5;

/** Lines whose 工时合计 says otherwise than their days, the first few by number. */
function differences(table: DisclosureTable): readonly FigureFinding[] {
  const days = indexesOf(table, "mark");
  const [sumColumn] = indexesOf(table, "hoursSum");
  if (sumColumn === undefined) return [];
  const wrong = table.lines.flatMap((texts, line) => {
    const own = (texts[sumColumn] ?? "").trim();
    const sum = sumOfLine(texts, days) ?? 0;
    if (own === "" || parseHours(own) === sum) return [];
    return [`第${line + 1}行每日工时加起来是${formatHours(sum)}小时，合计栏写的是${own}`];
  });
  const told = wrong.slice(0, toldCount).join("；");
  const more = wrong.length > toldCount ? `；还有${wrong.length - toldCount}行也不符` : "";
  return wrong.length === 0
    ? []
    : [{ kind: "difference", sentence: `${told}${more}，请改正或写明差额原因。` }];
}

function unfilled(table: DisclosureTable): readonly FigureFinding[] {
  const days = indexesOf(table, "mark");
  const [sumColumn] = indexesOf(table, "hoursSum");
  if (sumColumn === undefined) return [];
  const count = table.lines.filter(
    (texts) => sumOfLine(texts, days) !== null && (texts[sumColumn] ?? "").trim() === "",
  ).length;
  return count === 0
    ? []
    : [
        {
          kind: "incomplete",
          sentence: `有${count}行还没有工时合计，可以点表格下的“按工时合计”。`,
        },
      ];
}

/** What an attendance sheet kept in hours says of its sums. */
export function hoursFindings(table: DisclosureTable): readonly FigureFinding[] {
  const days = indexesOf(table, "mark");
  if (days.length === 0)
    return [{ kind: "incomplete", sentence: "表格里没有每日考勤的栏目，不能合计工时。" }];
  const found = [...differences(table), ...unfilled(table)];
  if (found.length > 0) return found;
  const all = table.lines.map((texts) => sumOfLine(texts, days)).filter((sum) => sum !== null);
  if (all.length === 0) return [{ kind: "incomplete", sentence: "还没有填写每日工时。" }];
  const total = formatHours(all.reduce((sum, tenths) => sum + tenths, 0));
  const isSummed = table.columns.some(({ kind }) => kind === "hoursSum");
  const sentence = isSummed
    ? `${all.length}行每日工时与工时合计相符，共${total}小时。`
    : `${all.length}行每日工时共${total}小时。`;
  return [{ kind: "equal", sentence }];
}
