import { join } from "node:path";
import { AppError } from "#shared/kernel/app-error.ts";
import { hashFile } from "#service/core/files/hash-file.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import type { ArchiveItem, ItemPaper } from "./archive-items.ts";

/** A paper whose file is no longer what was registered. */
export interface ChangedPaper {
  readonly item: ArchiveItem;
  readonly paper: ItemPaper;
  readonly isMissing: boolean;
}

async function isMissingOrChanged(
  context: JobContext,
  { row }: ItemPaper,
): Promise<"missing" | "changed" | null> {
  try {
    const now = await hashFile(join(context.folder.root, row.path));
    return now === row.sha256 ? null : "changed";
  } catch (error) {
    if (error instanceof AppError && error.code === "file-missing") return "missing";
    throw error;
  }
}

/** Every paper of these 件 that was edited in WPS or Word since it was made, or whose file has gone. */
export async function changedPapers(
  context: JobContext,
  items: readonly ArchiveItem[],
): Promise<readonly ChangedPaper[]> {
  const all = items.flatMap((item) => item.papers.map((paper) => ({ item, paper })));
  const found: ChangedPaper[] = [];
  for (const [done, one] of all.entries()) {
    context.signal.throwIfAborted();
    context.progress({ label: "正在核对文稿", done, total: all.length });
    const state = await isMissingOrChanged(context, one.paper);
    if (state !== null) found.push({ ...one, isMissing: state === "missing" });
  }
  return found;
}

/** Throws AppError `document-changed` or `file-missing` with the first paper that can't be archived. */
export async function refuseChangedPapers(
  context: JobContext,
  items: readonly ArchiveItem[],
): Promise<void> {
  const [first] = await changedPapers(context, items);
  if (first === undefined) return;
  const { title } = first.paper.row;
  if (first.isMissing)
    throw new AppError("file-missing", `文稿“${title}”的文件找不到了，归档没有开始。`, {
      hint: "请重新生成这份文稿，再归档；已有记录完好。",
    });
  throw new AppError(
    "document-changed",
    `文稿“${title}”生成后又在WPS或Word中修改过，归档没有开始。`,
    { hint: "请重新生成这份文稿，再归档；已有记录完好。" },
  );
}
