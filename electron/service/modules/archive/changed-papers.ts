import { AppError } from "#shared/kernel/app-error.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { fileState } from "../documents/index.ts";
import type { ArchiveItem } from "./archive-items.ts";

/** A paper or a scan whose file is no longer what was registered. */
export interface ChangedPaper {
  readonly item: ArchiveItem;
  readonly title: string;
  readonly isMissing: boolean;
}

/** The papers and scans of a 件, each with what it is called. */
function filesOf(item: ArchiveItem) {
  return item.papers.flatMap(({ row, scans }) => [
    { item, title: row.title, row },
    ...scans.map((scan) => ({ item, title: `${row.title}签字扫描件`, row: scan.row })),
  ]);
}

/** Every paper of these 件 that was edited in WPS or Word since it was made, or whose file has gone; scans too. */
export async function changedPapers(
  context: JobContext,
  items: readonly ArchiveItem[],
): Promise<readonly ChangedPaper[]> {
  const all = items.flatMap(filesOf);
  const found: ChangedPaper[] = [];
  for (const [done, { item, title, row }] of all.entries()) {
    context.signal.throwIfAborted();
    context.progress({ label: "正在核对文稿", done, total: all.length });
    const state = await fileState(context, row);
    if (state !== "same") found.push({ item, title, isMissing: state === "missing" });
  }
  return found;
}

const mend =
  "请在“已出文稿”里点“恢复原稿”，或重新生成这份文稿，再归档；扫描件请重新添加。已有记录完好。";

/** Throws AppError `document-changed` or `file-missing` with the first paper that can't be archived. */
export async function refuseChangedPapers(
  context: JobContext,
  items: readonly ArchiveItem[],
): Promise<void> {
  const [first] = await changedPapers(context, items);
  if (first === undefined) return;
  const { title } = first;
  if (first.isMissing)
    throw new AppError("file-missing", `文稿“${title}”的文件找不到了，归档没有开始。`, {
      hint: mend,
    });
  throw new AppError(
    "document-changed",
    `文稿“${title}”生成后又在WPS或Word中修改过，归档没有开始。`,
    { hint: mend },
  );
}
