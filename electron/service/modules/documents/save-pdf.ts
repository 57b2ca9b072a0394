import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { writeDurably } from "#service/core/files/durable-file.ts";
import { makePdf } from "#service/core/files/office-suite/make-pdf.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { readDocument } from "./open-document.ts";

/** The job `documents.savePdf`: the paper as it is now, as a PDF where the clerk chose. */
export async function saveDocumentPdf(
  context: JobContext,
  input: RouteInput<"documents.savePdf">,
): Promise<RouteOutput<"documents.savePdf">> {
  context.progress({ label: "正在用办公软件生成PDF", done: 0, total: 0 });
  const { row, bytes } = await readDocument(context, input.uid);
  const target = context.pathOf(input.target);
  // A copy: the clerk may have the paper open, and the suite must not lock it.
  const copy = join(context.stagingDir, basename(row.path));
  writeFileSync(copy, bytes);
  const pdf = await makePdf(copy, context.stagingDir, context.signal);
  context.signal.throwIfAborted();
  writeDurably(target, readFileSync(pdf));
  return { fileName: basename(target) };
}
