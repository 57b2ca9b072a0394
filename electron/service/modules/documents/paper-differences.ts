import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { paperDifferences as differencesOf } from "#shared/modules/documents/paper-differences.ts";
import type { QueryContext } from "#service/core/handlers.ts";
import { requireDocument } from "./open-document.ts";
import { paperReader } from "./paper-now.ts";

/** The query `documents.differences`: what the paper said, and would say if it were made now. */
export function paperDifferences(
  { db, templatesDir, clock, viewer }: QueryContext,
  { uid }: RouteInput<"documents.differences">,
): RouteOutput<"documents.differences"> {
  const row = requireDocument({ db, viewer }, uid);
  const paper = paperReader(db, templatesDir, clock.today())(row);
  if (paper === null)
    return {
      differences: null,
      reason: "这份文稿用的模板已更新，或来自的记录已不在，不能逐项对照。请打开文稿与记录核对。",
    };
  return { differences: differencesOf(paper.then, paper.now), reason: null };
}
