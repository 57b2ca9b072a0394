import { formatChineseDate, isCalendarDate } from "../../kernel/calendar-date.ts";
import type { CollectedPaper } from "../documents/collected-paper.ts";
import type { DocumentContext } from "../documents/document-maker.ts";
import type { DocumentData } from "../documents/document-tags.ts";
import { cellsOf } from "../documents/sheet-data.ts";
import { rosterCells, type RosterCell, type RosterEntry } from "./roster-cells.ts";
import { orderRoster } from "./roster-order.ts";
import { rosterPaperTags } from "./roster-paper-tags.ts";

/** The official template of the 党员名册. */
export const rosterPaperName = "member-roster";

const number: RosterCell = { header: "序号", width: 6, of: () => null };

/** Widths on paper in twips, before all are fitted to it: days are not to be broken, units and notes may be. */
const paperWidths: Readonly<Record<string, number>> = {
  序号: 480,
  姓名: 900,
  性别: 480,
  民族: 600,
  学历: 680,
  政治面貌: 920,
  "岗位/职务": 1700,
  党小组: 1120,
  党内职务: 1300,
  联系电话: 1300,
  备注: 1200,
};
const dayWidth = 1120;

function widthOf({ header }: RosterCell): number {
  return paperWidths[header] ?? dayWidth;
}

/** A column that says something of somebody; name, joining and the like are printed even where blank. */
const rarely: ReadonlySet<string> = new Set(["民族", "党内职务", "组织关系转出日期", "联系电话"]);

function isPrinted(cell: RosterCell, entries: readonly RosterEntry[], isWhole: boolean): boolean {
  if (cell.isSheetOnly === true || (cell.isSensitive === true && !isWhole)) return false;
  return !rarely.has(cell.header) || entries.some((entry) => cell.of(entry) !== null);
}

/** 2019-07-01 would be broken at its hyphens. */
function printed(text: string | null): string {
  return (text ?? "").replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$1.$2.$3");
}

function dayWords({ options, today }: DocumentContext): string {
  const day = options.onDay ?? today;
  return isCalendarDate(day) ? formatChineseDate(day) : "";
}

function lineOf(cells: readonly RosterCell[], entry: RosterEntry, at: number): DocumentData {
  return cellsOf(cells.map((cell) => (cell === number ? String(at + 1) : printed(cell.of(entry)))));
}

function membersOf(entries: readonly RosterEntry[], { options }: DocumentContext) {
  const byUid = new Map(entries.map((entry) => [entry.person.uid, entry]));
  const ordered = orderRoster(
    entries.map(({ person }) => person),
    options.order ?? "posts",
  );
  return ordered.flatMap(({ uid }) => byUid.get(uid) ?? []);
}

function rosterData(entries: readonly RosterEntry[], context: DocumentContext): DocumentData {
  const members = membersOf(entries, context);
  const isWhole = context.options.edition === 2;
  const cells = [number, ...rosterCells.filter((cell) => isPrinted(cell, members, isWhole))];
  const full = members.filter(({ person }) => person.stage === "full").length;
  return {
    单位: context.branch.fullName,
    日期: dayWords(context),
    人数: String(members.length),
    正式人数: String(full),
    预备人数: String(members.length - full),
    排序: context.options.order === "strokes" ? "按姓氏笔画排列" : "支委在前，其余按姓名音序排列",
    表格栏: cells.map((cell) => ({ 栏名: cell.header, 栏宽: String(widthOf(cell)) })),
    表格行: members.map((entry, at) => lineOf(cells, entry, at)),
  };
}

function isMissing(entry: RosterEntry, name: "joinedPartyOn" | "gender" | "education"): boolean {
  return (entry.values[name] ?? "") === "";
}

/** 党员名册 of a day: who was a member of the branch then. Sensitive columns only in the edition that holds them. */
export const rosterPaper: CollectedPaper<readonly RosterEntry[]> = {
  templateNames: [rosterPaperName],
  tags: rosterPaperTags,
  data: rosterData,
  gaps: (entries) => {
    if (entries.length === 0) return [{ field: "options.onDay", message: "这一天名册上没有党员" }];
    return (["joinedPartyOn", "gender", "education"] as const).flatMap((name) => {
      const lacking = entries.filter((entry) => isMissing(entry, name));
      const [first] = lacking;
      const label = { joinedPartyOn: "入党时间", gender: "性别", education: "学历" }[name];
      if (!first) return [];
      const path = `/records/person/${first.person.uid}`;
      return [
        { field: path, message: `${lacking.length}名党员未填写${label}，先填${first.person.name}` },
      ];
    });
  },
  titleOf: dayWords,
  proposals: ({ today }) => ({ onDay: today, order: "posts" }),
};
