import { basename } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { AppError } from "#shared/kernel/app-error.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { strayNameTags } from "#shared/modules/documents/paper-name.ts";
import { writeDurably } from "#service/core/files/durable-file.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { failureValue } from "#service/core/jobs/to-reply.ts";
import { joinPapers, requireTemplate } from "../templates/index.ts";
import { batchFailure } from "./batch-failure.ts";
import { requireMaker, sourceReader } from "./document-source.ts";
import { refuseFullEdition } from "./full-edition.ts";
import { makePaper } from "./generate-document.ts";

type Input = RouteInput<"documents.generateBatch">;
type Report = RouteOutput<"documents.generateBatch">;

function refuseStrayTags(pattern: string): void {
  const [stray] = strayNameTags(pattern);
  if (stray !== undefined)
    throw new AppError("invalid-input", `文件名里没有“{${stray}}”这个标签，没有生成文稿。`);
}

interface Batch {
  readonly made: Report["made"];
  readonly failed: Report["failed"];
  /** Only where they are to be joined. */
  readonly papers: Uint8Array[];
}

const isCancelled = ({ signal }: JobContext) => signal.aborted;

/** One paper after another. Answers whether it got to the end; cancelled, it leaves what was made. */
async function makeEach(context: JobContext, input: Input, batch: Batch): Promise<boolean> {
  const { recordType, recordUids, templateName, options = {}, namePattern } = input;
  const template = requireTemplate(context.templatesDir, recordType, templateName);
  const read = sourceReader(context.db, context.clock.today());
  for (const [at, recordUid] of recordUids.entries()) {
    // Lets a cancelling be heard.
    await turn();
    if (isCancelled(context)) return false;
    context.progress({ label: "正在生成文稿", done: at, total: recordUids.length });
    try {
      const source = read(template, recordUid, options);
      const naming = { pattern: namePattern, number: at + 1 };
      const { document, bytes } = await makePaper(context, template, source, naming);
      batch.made.push({ uid: document.uid, recordUid, fileName: document.fileName });
      if (input.joined !== undefined) batch.papers.push(bytes);
    } catch (error) {
      if (isCancelled(context)) return false;
      batch.failed.push(batchFailure(context, recordType, recordUid, error));
    }
  }
  return true;
}

type Joined = Pick<Report, "joinedName" | "joinedFailure">;

/** All papers as one file at the place the clerk chose. It is a copy for printing: each is registered by itself. */
async function joinAll(context: JobContext, ticket: string, batch: Batch): Promise<Joined> {
  const count = batch.made.length;
  context.progress({ label: "正在合成一个文件", done: count, total: count });
  try {
    const target = context.pathOf(ticket);
    writeDurably(target, await joinPapers(batch.papers, context.clock.instant(), context.signal));
    return { joinedName: basename(target), joinedFailure: null };
  } catch (error) {
    return { joinedName: null, joinedFailure: failureValue(error, () => {}).message };
  }
}

/** The job `documents.generateBatch`. */
export async function generateBatch(context: JobContext, input: Input): Promise<Report> {
  requireMaker(input.recordType);
  refuseFullEdition(context.viewer, input.options ?? {});
  refuseStrayTags(input.namePattern);
  const batch: Batch = { made: [], failed: [], papers: [] };
  const isWhole = await makeEach(context, input, batch);
  const { made, failed } = batch;
  const { joined } = input;
  const isJoined = isWhole && joined !== undefined && made.length > 0;
  const outcome = isJoined
    ? await joinAll(context, joined, batch)
    : { joinedName: null, joinedFailure: null };
  return { made, failed, isCancelled: !isWhole, ...outcome };
}
