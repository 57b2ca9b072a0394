import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { ArchiveGap } from "#shared/modules/archive/archive-contract.ts";
import { requireSensitive } from "#service/core/viewer.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { outdatedCheck } from "../documents/index.ts";
import type { ArchiveItem, ItemPaper } from "./archive-items.ts";
import { readItems } from "./archive-payload.ts";
import { changedPapers, type ChangedPaper } from "./changed-papers.ts";

type Gap = Omit<ArchiveGap, "recordType" | "recordUid" | "title">;

function gapOf(item: ArchiveItem, gap: Gap): ArchiveGap {
  const { type, record } = item;
  return { recordType: type.name, recordUid: record.uid, title: record.title, ...gap };
}

function changedGap({ item, title, isMissing }: ChangedPaper): ArchiveGap {
  const detail = isMissing ? `“${title}”的文件找不到了` : `“${title}”生成后又在WPS或Word中修改过`;
  return gapOf(item, { kind: "changedPaper", detail });
}

function itemGaps(
  item: ArchiveItem,
  isOutdated: ReturnType<typeof outdatedCheck>,
): readonly ArchiveGap[] {
  const { type, record, papers, withheld, retention } = item;
  const gaps: Gap[] = [];
  if (type.canFinalize && record.finalizedAt === null)
    gaps.push({ kind: "notFinal", detail: "还没有定稿" });
  if (papers.length + withheld.length === 0)
    gaps.push({ kind: "noPaper", detail: "没有文稿，只归记录数据" });
  for (const { row } of papers)
    if (isOutdated(row))
      gaps.push({ kind: "outdatedPaper", detail: `“${row.title}”之后记录又改过，文稿不是最新` });
  for (const row of withheld)
    gaps.push({ kind: "withheldPaper", detail: `“${row.title}”含个人信息，不归入` });
  if (retention === null) gaps.push({ kind: "noRetention", detail: "没有保管期限，目录里留空" });
  return gaps.map((gap) => gapOf(item, gap));
}

function bytesOf({ row, scans }: ItemPaper): number {
  return scans.reduce((sum, scan) => sum + scan.row.byte_count, row.byte_count);
}

/** The job `archive.check`: what a package would hold, and what the clerk may want to mend before. */
export async function checkArchive(
  context: JobContext,
  input: RouteInput<"archive.check">,
): Promise<RouteOutput<"archive.check">> {
  const { archiveYear, includeSensitive = false } = input;
  if (includeSensitive) requireSensitive(context.viewer);
  const { records, items } = readItems(context, { archiveYear, includeSensitive });
  const changed = await changedPapers(context, items);
  const isOutdated = outdatedCheck(context.db, context.templatesDir, context.clock.today());
  const gaps = items.flatMap((item) => itemGaps(item, isOutdated));
  const papers = items.flatMap((item) => item.papers);
  return {
    itemCount: items.length,
    recordCount: [...records.values()].reduce((sum, all) => sum + all.length, 0),
    paperCount: papers.length,
    byteCount: papers.reduce((sum, paper) => sum + bytesOf(paper), 0),
    gaps: [...changed.map(changedGap), ...gaps],
  };
}
