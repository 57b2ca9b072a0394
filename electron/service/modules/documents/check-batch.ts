import { setImmediate as turn } from "node:timers/promises";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { BatchFailure, CheckedRecord } from "#shared/modules/documents/batch-contract.ts";
import type { PaperNameFacts } from "#shared/modules/documents/paper-name.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { requireTemplate } from "../templates/index.ts";
import { batchFailure } from "./batch-failure.ts";
import { sourceReader, requireMaker } from "./document-source.ts";
import { nameFacts } from "./name-facts.ts";
import { paperGaps } from "./paper-gaps.ts";

/** The job `documents.checkBatch`: what is missing in which record. */
export async function checkBatch(
  context: JobContext,
  input: RouteInput<"documents.checkBatch">,
): Promise<RouteOutput<"documents.checkBatch">> {
  const { recordType, recordUids, templateName, options = {} } = input;
  requireMaker(recordType);
  const template = requireTemplate(context.templatesDir, recordType, templateName);
  const read = sourceReader(context.db, context.clock.today());
  const lacking: CheckedRecord[] = [];
  const refused: BatchFailure[] = [];
  let example: PaperNameFacts | null = null;
  for (const [at, recordUid] of recordUids.entries()) {
    await turn();
    context.signal.throwIfAborted();
    context.progress({ label: "正在检查", done: at, total: recordUids.length });
    try {
      const source = read(template, recordUid, options);
      example ??= nameFacts(source, template, at + 1);
      const gaps = [...paperGaps(context.db, source)];
      if (gaps.length > 0) lacking.push({ recordUid, recordTitle: source.record.title, gaps });
    } catch (error) {
      refused.push(batchFailure(context, recordType, recordUid, error));
    }
  }
  return { lacking, refused, example };
}
