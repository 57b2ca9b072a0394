import { AppError } from "#shared/kernel/app-error.ts";
import { parseTypedMoney } from "#shared/kernel/money.ts";
import { parseDayHours, parseHours } from "#shared/modules/disclosures/hours.ts";
import type { DisclosureTable, TableColumn } from "#shared/modules/disclosures/disclosure-table.ts";
import {
  heldCellCount,
  openCellCount,
  type ColumnKind,
} from "#shared/modules/disclosures/table-fields.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { readSmallFile } from "#service/core/files/read-small-file.ts";
import { filledRight } from "#service/records/import/merged-areas.ts";
import { readSheet, type Sheet } from "#service/records/import/read-sheet.ts";

const fileLimit = 20 * 1_048_576;
const deepestHeader = 15;
const lineLimit = 400;

type Texts = readonly string[];

function filled(row: Texts): Texts {
  return row.filter((text) => text !== "");
}

function textsOf({ rows }: Sheet): readonly Texts[] {
  return rows.map((row) => row.map(({ text }) => text));
}

/** A header names every column once: the first row that is nearly as full as the fullest and repeats nothing. */
function headerRow(rows: readonly Texts[]): number {
  const fullest = Math.max(0, ...rows.slice(0, 40).map((row) => filled(row).length));
  return rows.slice(0, deepestHeader).findIndex((row) => {
    const texts = filled(row);
    return (
      texts.length >= 2 && texts.length >= fullest * 0.6 && new Set(texts).size === texts.length
    );
  });
}

/** Headings over some of the columns; what is merged over all of them is the sheet's title. */
function headingsOver(sheet: Sheet, at: number, columnCount: number): Texts {
  const headings = sheet.merged.filter(
    ({ top, left, right }) => top === at - 1 && left < right && right - left + 1 < columnCount,
  );
  return headings.length === 0 ? [] : filledRight(sheet.rows, at - 1, headings);
}

/** The lower line of a header whose upper one has headings over several columns. */
function lowestLine(sheet: Sheet, rows: readonly Texts[], at: number): number {
  const isUpper = headingsOver(sheet, at + 1, filled(rows[at] ?? []).length + 1).length > 0;
  return isUpper ? at + 1 : at;
}

/** 出勤 over 应 and 实 names 出勤应 and 出勤实; a heading merged down stands alone. */
function headerNames(sheet: Sheet, rows: readonly Texts[], at: number): Texts {
  const above = headingsOver(sheet, at, filled(rows[at] ?? []).length);
  return (rows[at] ?? []).map((own, column) => {
    const over = above[column] ?? "";
    return over === "" || over === own ? own : `${over}${own}`;
  });
}

const moneyName = /额|金|元|价|奖|款|应发|实发|工资|结余|支出|收入/;

const dayName = /^([1-9]|[12]\d|3[01])[日号]?$/;

function kindOf(name: string, texts: Texts, daysIn: DaysIn): ColumnKind {
  if (dayName.test(name)) return "mark";
  const known = filled(texts);
  if (
    daysIn === "hours" &&
    /工时|小时/.test(name) &&
    known.every((one) => parseHours(one) !== null)
  )
    return "hoursSum";
  if (known.length === 0 || !known.every((text) => parseTypedMoney(text) !== null)) return "text";
  return moneyName.test(name) || known.some((text) => text.includes(".")) ? "money" : "number";
}

type DaysIn = RouteOutput<"disclosures.readSheet">["daysIn"];

/** Hours where most days hold a number of hours; 1 and 0.5 alone are days that were worked, as symbols. */
function daysInOf(names: Texts, lines: readonly Texts[]): DaysIn {
  const days = names.flatMap((name, index) => (dayName.test(name) ? [index] : []));
  if (days.length === 0) return null;
  const texts = lines.flatMap((line) => days.map((index) => line[index] ?? "")).filter(Boolean);
  const hours = texts.map(parseDayHours).filter((tenths) => tenths !== null && tenths > 0);
  const isHours = hours.length * 2 > texts.length && hours.some((tenths) => (tenths ?? 0) > 10);
  return isHours ? "hours" : "attendance";
}

/** Hanzi count whole, figures and letters half. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + (char.charCodeAt(0) < 0x2000 ? 0.55 : 1), 0);
}

function columnOf(name: string, texts: Texts, daysIn: DaysIn): TableColumn {
  const widest = Math.max(...[name, ...texts.slice(0, 60)].map(widthOf));
  const kind = kindOf(name, texts, daysIn);
  const dayWidth = daysIn === "hours" ? 3 : 2;
  const width = kind === "mark" ? dayWidth : Math.min(20, Math.max(3, Math.ceil(widest) + 1));
  return { name, kind, width, isHeld: false };
}

function isFooter(row: Texts): boolean {
  return /^(合计|总计|小计|备注|说明|注[:：]|制表|填表|审核|填报|站长|书记)/.test(
    filled(row)[0] ?? "",
  );
}

function refuse(sheet: Sheet): never {
  throw new AppError("no-header", `在工作表“${sheet.name}”的前15行里找不到表头，没有读入。`, {
    hint: "表头应占一行，每列一个名称，名称不重复；没有改动任何记录。",
  });
}

function withoutSpaces(names: Texts): Texts {
  return names.map((name) => name.replace(/\s/g, ""));
}

/** The table of a month's sheet: its columns with guessed kinds and widths, its lines without totals. */
function tableIn(sheet: Sheet): DisclosureTable & { readonly daysIn: DaysIn } {
  const rows = textsOf(sheet);
  const found = headerRow(rows);
  if (found < 0) refuse(sheet);
  const at = lowestLine(sheet, rows, found);
  const names = withoutSpaces(headerNames(sheet, rows, at));
  const used = names.flatMap((name, index) => (name === "" || name === "序号" ? [] : [index]));
  const lines = rows
    .slice(at + 1)
    .filter((row) => filled(row).length > 0 && !isFooter(row))
    .map((row) => used.map((index) => (row[index] ?? "").slice(0, 200)));
  const usedNames = used.map((index) => (names[index] ?? "").slice(0, 40));
  const daysIn = daysInOf(usedNames, lines);
  const columns = usedNames.map((name, column) =>
    columnOf(
      name,
      lines.map((texts) => texts[column] ?? ""),
      daysIn,
    ),
  );
  return { columns, lines, daysIn };
}

function refuseTooMuch({ columns, lines }: DisclosureTable): void {
  if (
    columns.length > Math.min(openCellCount, openCellCount + heldCellCount) ||
    lines.length > lineLimit
  )
    throw new AppError(
      "file-too-large",
      `表格有${columns.length}栏、${lines.length}行，最多${openCellCount}栏、${lineLimit}行，没有读入。`,
      { hint: "请删去不公开的栏目和多余的行后再读入；没有改动任何记录。" },
    );
}

/** The job `disclosures.readSheet`. It only reads: what is taken over is saved with the record. */
export async function readDisclosureSheet(
  context: JobContext,
  { file }: RouteInput<"disclosures.readSheet">,
): Promise<RouteOutput<"disclosures.readSheet">> {
  context.progress({ label: "正在读取表格", done: 0, total: 0 });
  const bytes = await readSmallFile(context.pathOf(file), fileLimit);
  const { columns, lines, daysIn } = tableIn(await readSheet(bytes, undefined));
  refuseTooMuch({ columns, lines });
  return {
    columns: columns.map((column) => ({ ...column })),
    lines: lines.map((texts) => [...texts]),
    daysIn,
  };
}
