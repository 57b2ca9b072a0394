import { plainName } from "../../people/plain-name.ts";
import type { DisclosureTable, TableColumn } from "../disclosure-table.ts";
import type { NoticeSource } from "./notice-source.ts";

/** What stands where a number is missing: never the name. */
const blank = "＿＿＿＿";

/** 姓名, 姓　名, 员工姓名, 获奖人姓名: branches head it as they like. */
export function isOfNames(column: string): boolean {
  return column.replace(/\s/g, "").includes("姓名");
}

function isOfNumbers({ name }: TableColumn): boolean {
  return /^(员工|人员)?(工号|编号)$|^员工号$/.test(name.replace(/\s/g, ""));
}

/** Words of a line of totals, which names nobody. */
const totals = new Set(["合计", "小计", "总计"]);

/** The numbers of all who are named in a cell; null where one of them has none. */
function numbersOf(cell: string, numbers: ReadonlyMap<string, string>): string | null {
  const name = plainName(cell);
  if (name === "" || totals.has(name)) return name;
  const found = name.split(/[、，,;；/]/).map((one) => numbers.get(one));
  return found.includes(undefined) ? null : found.join("、");
}

interface NumberedTable {
  readonly table: DisclosureTable;
  /** Lines, from 1, in which somebody has no number. */
  readonly missing: readonly number[];
}

/** The number a line itself gives goes before the roster's; it stands for the name where there is one name. */
function ownNumber(texts: readonly string[], at: number): string | null {
  const own = at < 0 ? "" : (texts[at] ?? "").trim();
  return own === "" ? null : own;
}

/** The public table with 工号 where names stood; a column of numbers that is there already takes their place. */
export function numberedTable({ table, context }: NoticeSource): NumberedTable {
  const names = table.columns.flatMap(({ name }, at) => (isOfNames(name) ? [at] : []));
  const numberColumn = names.length === 1 ? table.columns.findIndex(isOfNumbers) : -1;
  const missing = new Set<number>();
  const numbered = (texts: readonly string[], line: number) =>
    texts.map((text, at) => {
      if (!names.includes(at)) return text;
      const number = ownNumber(texts, numberColumn) ?? numbersOf(text, context.staffNumbers);
      if (number === null) missing.add(line + 1);
      return number ?? blank;
    });
  const lines = table.lines.map(numbered);
  const columns = table.columns.map((column, at) =>
    names.includes(at)
      ? { ...column, name: plainName(column.name).replace("姓名", "工号") }
      : column,
  );
  const isKept = (_: unknown, at: number) => at !== numberColumn;
  return {
    table: { columns: columns.filter(isKept), lines: lines.map((texts) => texts.filter(isKept)) },
    missing: [...missing],
  };
}
