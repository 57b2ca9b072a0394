import { retentionPeriods } from "#shared/modules/archive/retention-rule.record.ts";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { BranchOnDay } from "#shared/modules/settings/branch-on.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import type { SheetContent } from "#service/records/export/write-sheet.ts";
import type { ArchiveItem } from "./archive-items.ts";
import type { PayloadFile } from "./payload-file.ts";

const column = (header: string, width: number, isText = true) => ({ header, width, isText });

/** What a clerk or the archive room has to know of a 件 beside its title. */
export function itemNote({ type, record, papers, withheld }: ArchiveItem): string {
  const notes = [
    type.canFinalize && record.finalizedAt === null ? "未定稿" : "",
    papers.length + withheld.length === 0 ? "无文稿" : "",
    withheld.length > 0 ? `含个人信息的文稿${withheld.length}份未归入` : "",
    record.paper?.isStale === true ? "与已签字纸质件不一致" : "",
  ];
  return notes.filter((note) => note !== "").join("；");
}

/** 文号 of the papers of a 件 that were issued. */
function numbersOf({ papers }: ArchiveItem): string | null {
  const numbers = papers.flatMap(({ number }) => (number === null ? [] : [number]));
  return numbers.length === 0 ? null : numbers.join("；");
}

/**
 * The sheet 归档文件目录 (columns of DA/T 22—2015). 档号, 件号 and 页数 are left blank: the archive room
 * gives the numbers, and pages are those of the signed paper.
 */
export function catalogueSheet(
  items: readonly ArchiveItem[],
  branchOf: (day: CalendarDate) => BranchOnDay,
  today: CalendarDate,
): SheetContent {
  return {
    name: "归档文件目录",
    columns: [
      ...[column("序号", 6, false), column("档号", 12), column("文号", 12), column("责任者", 20)],
      ...[column("题名", 38), column("日期", 10), column("密级", 6), column("页数", 6, false)],
      ...[column("备注", 18), column("件号", 6), column("归档年度", 9, false)],
      ...[column("类别", 10), column("保管期限", 9)],
    ],
    rows: items.map((item, index) => [
      index + 1,
      ...[null, numbersOf(item), branchOf((item.day ?? today) as CalendarDate).signatureName],
      ...[item.record.title, item.day?.replaceAll("-", "") ?? null, null, null],
      ...[itemNote(item), null, item.archiveYear, item.className],
      item.retention ? retentionPeriods[item.retention.period] : null,
    ]),
  };
}

/** The sheet 件与文件夹: where in the package each 件 lies. */
export function folderSheet(items: readonly ArchiveItem[]): SheetContent {
  return {
    name: "件与文件夹",
    columns: [
      column("序号", 6, false),
      column("题名", 38),
      column("文件夹", 70),
      column("文稿数", 8, false),
    ],
    rows: items.map((item, index) => [
      index + 1,
      item.record.title,
      item.folder,
      item.papers.length,
    ]),
  };
}

/** The sheet 文件清单: every file with its size and SHA-256; `hashOf` gives that of copied papers. */
export function fileSheet(
  files: readonly PayloadFile[],
  paperOf: ReadonlyMap<string, { readonly sha256: string; readonly byteCount: number }>,
): SheetContent {
  const facts = ({ path, source }: PayloadFile): readonly [number | null, string | null] => {
    if (source.kind === "bytes") return [source.bytes.length, sha256Hex(source.bytes)];
    const paper = paperOf.get(path);
    return [paper?.byteCount ?? null, paper?.sha256 ?? null];
  };
  return {
    name: "文件清单",
    columns: [
      column("序号", 6, false),
      column("文件", 80),
      column("字节数", 12, false),
      column("SHA-256", 70),
    ],
    rows: files.map((file, index) => [index + 1, file.path, ...facts(file)]),
  };
}
